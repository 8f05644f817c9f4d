using System.Runtime.CompilerServices;

namespace Itential.Diagnostics.Tests.Decorators;

public sealed class TaskTests : DecoratorTest
{
    public static TheoryData<string> Methods => ["Run", "RunFor", "RunValue", "RunValueFor"];

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Task_ThatIsPending_EndsTheCallWhenItCompletes(string method)
    {
        var source = new TaskCompletionSource<int>();
        var call = Call(Decorated, method, source.Task);
        Assert.Equal([$"→ Itential.Diagnostics.Tests.Decorators.IShapes.{method}"], Recorder.Lines);

        source.SetResult(7);

        Assert.Equal(Expected(method, 7), await call);
        Traced("IShapes." + method);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Task_ThatHasCompleted_EndsTheCallAtOnce(string method)
    {
        var call = Call(Decorated, method, Task.FromResult(7));

        Traced("IShapes." + method);
        Assert.Equal(Expected(method, 7), await call);
    }

    [Fact]
    public void Task_ThatHasCompleted_IsTheSameObject()
    {
        var task = Task.FromResult(7);

        Assert.Same(task, Decorated.RunFor(task));
        Assert.Same(task, Decorated.Run(task));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Task_ThatFails_GivesTheSameExceptionWithTheSameStack(string method)
    {
        foreach (var waits in new[] { false, true })
        {
            var expected = await FailureOf(Inner, method, waits, canceled: false);
            var actual = await FailureOf(Decorated, method, waits, canceled: false);

            Assert.Equal(expected, actual);
        }

        var pair = Recorder.Pair($"Itential.Diagnostics.Tests.Decorators.IShapes.{method}", "exception, ");
        Assert.Equal([.. pair, .. pair], Recorder.Lines);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Task_ThatIsCanceled_GivesTheSameExceptionWithTheSameStack(string method)
    {
        foreach (var waits in new[] { false, true })
        {
            var expected = await FailureOf(Inner, method, waits, canceled: true);
            var actual = await FailureOf(Decorated, method, waits, canceled: true);

            Assert.Equal(expected, actual);
        }

        var pair = Recorder.Pair($"Itential.Diagnostics.Tests.Decorators.IShapes.{method}", "canceled, ");
        Assert.Equal([.. pair, .. pair], Recorder.Lines);
    }

    [Fact]
    public async Task Task_CanceledWithAToken_KeepsIt()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var source = new TaskCompletionSource();
        var call = Decorated.Run(source.Task);
        source.SetCanceled(stop.Token);

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => call);

        Assert.Equal(stop.Token, exception.CancellationToken);
        Assert.True(call.IsCanceled);
    }

    [Fact]
    public async Task Task_WithSeveralExceptions_KeepsAll()
    {
        var source = new TaskCompletionSource();
        var call = Decorated.Run(source.Task);
        Exception[] exceptions = [new InvalidOperationException("a"), new NotSupportedException("b")];
        source.SetException(exceptions);

        Assert.Same(exceptions[0], await Assert.ThrowsAsync<InvalidOperationException>(() => call));
        Assert.Equal(exceptions, call.Exception!.InnerExceptions);
    }

    [Theory]
    [InlineData("RunValue")]
    [InlineData("RunValueFor")]
    public async Task ValueTask_OfAPooledMethod_GivesTheSameExceptionWithTheSameStack(string method)
    {
        var expected = await PooledFailureOf(Inner, method);

        var actual = await PooledFailureOf(Decorated, method);

        Assert.Equal(expected, actual);
        Traced("IShapes." + method, "exception, ");
    }

    [Fact]
    public async Task ValueTask_NeverAwaited_EndsTheCallWhenItCompletes()
    {
        var source = new TaskCompletionSource<int>();
        var call = Decorated.RunValueFor(new ValueTask<int>(source.Task));

        source.SetResult(7);

        Traced("IShapes.RunValueFor");
        Assert.Equal(7, await call);
    }

    [Fact]
    public void Task_ThatIsNull_StaysNull()
    {
        Assert.Null(Decorated.Run(null!));
        Traced("IShapes.Run");
    }

    private static object? Expected(string method, int value) => method.EndsWith("For", StringComparison.Ordinal) ? value : null;

    private static async Task<object?> Call(IShapes shapes, string method, Task<int> work)
    {
        switch (method)
        {
            case "Run":
                await shapes.Run(work);
                return null;
            case "RunFor":
                return await shapes.RunFor(work);
            case "RunValue":
                await shapes.RunValue(new ValueTask(work));
                return null;
            default:
                return await shapes.RunValueFor(new ValueTask<int>(work));
        }
    }

    private static async Task<string> FailureOf(IShapes shapes, string method, bool waits, bool canceled)
    {
        var gate = new TaskCompletionSource();
        Exception exception = canceled ? new OperationCanceledException("stop") : new InvalidOperationException("no");
        if (!waits)
        {
            gate.SetResult();
        }

        var call = Call(shapes, method, Fail(gate.Task, exception));
        gate.TrySetResult();
        try
        {
            await call;
        }
        catch (Exception e) when (e == exception)
        {
            return e.ToString();
        }

        throw new InvalidOperationException("Nothing was thrown.");
    }

    private static async Task<string> PooledFailureOf(IShapes shapes, string method)
    {
        var gate = new TaskCompletionSource();
        var exception = new InvalidOperationException("no");
        var call = method == "RunValue"
            ? shapes.RunValue(PooledFail(gate.Task, exception))
            : Discard(shapes.RunValueFor(PooledFailFor(gate.Task, exception)));
        gate.SetResult();
        try
        {
            await call;
        }
        catch (InvalidOperationException e) when (e == exception)
        {
            return e.ToString();
        }

        throw new InvalidOperationException("Nothing was thrown.");
    }

    private static async ValueTask Discard(ValueTask<int> call) => await call;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask PooledFail(Task gate, Exception exception)
    {
        await gate;
        throw exception;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<int> PooledFailFor(Task gate, Exception exception)
    {
        await gate;
        throw exception;
    }

    private static async Task<int> Fail(Task gate, Exception exception)
    {
        await gate;
        throw exception;
    }
}
