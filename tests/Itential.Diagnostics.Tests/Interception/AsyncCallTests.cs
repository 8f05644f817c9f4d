using Itential.Diagnostics.Tests.Interception.Shapes;

namespace Itential.Diagnostics.Tests.Interception;

[Collection(nameof(Logging.FacadeCollection))]
public sealed class AsyncCallTests : IDisposable
{
    private const string Space = "Itential.Diagnostics.Tests.Interception.Shapes.AsyncWork.";
    private readonly TraceRecorder _trace = new();
    private readonly AsyncWork _work = new();

    public void Dispose() => _trace.Dispose();

    [Fact]
    public async Task Call_ThatIsPending_EndsWithItsTask()
    {
        Task[] running = [_work.RunAsync(), _work.RunAsync(1), _work.RunValueAsync().AsTask(), _work.RunValueAsync(2).AsTask()];
        Assert.Equal(4, _trace.Texts.Count);

        _work.Gate.SetResult();
        await Task.WhenAll(running);

        Assert.Equal(4, _trace.Texts.Count(text => text.StartsWith('←')));
        Assert.Equal(1, await (Task<int>)running[1]);
        Assert.Equal(2, await (Task<int>)running[3]);
    }

    [Fact]
    public async Task Call_Awaited_WritesItsEndBeforeTheCallerGoesOn()
    {
        var running = Caller();
        _work.Gate.SetResult();

        Assert.Equal(2, await running);

        async Task<int> Caller()
        {
            await _work.RunAsync();
            return _trace.Texts.Count;
        }
    }

    [Fact]
    public async Task Call_Nested_NestsThePairs()
    {
        _work.Gate.SetResult();

        Assert.Equal(6, await _work.OuterAsync(5));

        Assert.Equal(["→ " + Space + "OuterAsync", .. TraceRecorder.Pair(Space + "RunAsync"), "← " + Space + "OuterAsync (ms)"], _trace.Texts);
    }

    [Fact]
    public async Task Call_ThatFails_GivesTheSameExceptionWithTheSameStack()
    {
        var exception = new InvalidOperationException("no");
        var running = _work.ThrowAsync(exception);
        _work.Gate.SetResult();

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => running);

        Assert.Same(exception, thrown);
        Assert.NotNull(thrown.StackTrace);
        Assert.DoesNotContain("Interceptors", thrown.StackTrace, StringComparison.Ordinal);
        Assert.DoesNotContain("Tracing", thrown.StackTrace, StringComparison.Ordinal);
        Assert.Contains(nameof(AsyncWork.ThrowAsync), thrown.StackTrace, StringComparison.Ordinal);
        _trace.ExpectPair(Space + "ThrowAsync", "exception");
    }

    [Fact]
    public async Task Call_ThatFailsAtOnce_WritesThePairAtOnce()
    {
        var exception = new InvalidOperationException("no");

        Assert.Same(exception, await Record.ExceptionAsync(() => _work.ThrowAtOnce(exception)));

        _trace.ExpectPair(Space + "ThrowAtOnce", "exception");
    }

    [Fact]
    public async Task Call_Canceled_GivesTheSameException()
    {
        using var cancellation = new CancellationTokenSource();
        var running = _work.WaitAsync(cancellation.Token);
        await cancellation.CancelAsync();

        var thrown = await Record.ExceptionAsync(() => running);

        Assert.True(running.IsCanceled);
        Assert.Equal(cancellation.Token, Assert.IsType<OperationCanceledException>(thrown, exactMatch: false).CancellationToken);
        _trace.ExpectPair(Space + "WaitAsync", "canceled");
    }

    [Fact]
    public async Task Call_ThrowingItsOwnCancellation_GivesThatObject()
    {
        var exception = new OperationCanceledException("mine");
        var running = _work.ThrowAsync(exception);
        _work.Gate.SetResult();

        Assert.Same(exception, await Record.ExceptionAsync(() => running));

        _trace.ExpectPair(Space + "ThrowAsync", "canceled");
    }

    [Fact]
    public void Call_WithACompletedTask_GivesTheSameTask()
    {
        var done = Task.FromResult(1);
        var failed = Task.FromException<int>(new InvalidOperationException("no"));

        Assert.Same(done, _work.Give(done));
        Assert.Same(failed, _work.Give(failed));

        Assert.Equal([.. TraceRecorder.Pair(Space + "Give"), .. TraceRecorder.Pair(Space + "Give", "exception")], _trace.Texts);
    }

    [Fact]
    public async Task Call_WithACompletedValueTask_PassesItOn()
    {
        Assert.Equal(1, await _work.Give(new ValueTask<int>(1)));
        var failed = await Record.ExceptionAsync(async () => await _work.Give(ValueTask.FromException<int>(new InvalidOperationException("no"))));

        Assert.IsType<InvalidOperationException>(failed);
        Assert.Equal([.. TraceRecorder.Pair(Space + "Give"), .. TraceRecorder.Pair(Space + "Give", "exception")], _trace.Texts);
    }

    [Fact]
    public async Task Call_WithSeveralFailures_KeepsThemAll()
    {
        var source = new TaskCompletionSource<int>();
        var running = _work.Give(source.Task);
        source.SetException([new InvalidOperationException("one"), new TimeoutException("two")]);

        await Record.ExceptionAsync(() => running);

        Assert.Equal(2, running.Exception!.InnerExceptions.Count);
    }

    [Fact]
    public async Task Call_ThatIsNoTask_EndsWhenItReturns()
    {
        _work.Forget();
        await _work.Custom();

        Assert.Equal([.. TraceRecorder.Pair(Space + "Forget"), .. TraceRecorder.Pair(Space + "Custom")], _trace.Texts);
    }
}
