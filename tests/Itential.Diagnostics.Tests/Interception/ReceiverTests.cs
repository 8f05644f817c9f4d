using Itential.Diagnostics.Tests.Interception.Shapes;

namespace Itential.Diagnostics.Tests.Interception;

[Collection(nameof(Logging.FacadeCollection))]
public sealed class ReceiverTests : IDisposable
{
    private const string Space = "Itential.Diagnostics.Tests.Interception.Shapes.";
    private readonly TraceRecorder _trace = new();

    public void Dispose() => _trace.Dispose();

    [Fact]
    public void Call_OnAStructThatIsNoVariable_ChangesACopy()
    {
        var counters = new Counters();

        Assert.Equal(1, new Counter().Next());
        Assert.Equal(1, counters.Copy.Next());
        Assert.Equal(1, counters.Copy.Next());

        Assert.Equal(6, _trace.Texts.Count);
    }

    [Fact]
    public void Call_OnAReadOnlyField_ChangesACopy()
    {
        var counters = new Counters();

        Assert.Equal((1, 1), (counters.NextOfFixed(), counters.NextOfFixed()));
        Assert.Equal((1, 2), (counters.NextOfField(), counters.NextOfField()));

        Assert.Equal(8, _trace.Texts.Count);
    }

    [Fact]
    public void Call_OnAnArrayElement_ChangesTheElement()
    {
        var counters = new Counter[1];

        Assert.Equal((1, 2), (counters[0].Next(), counters[0].Next()));

        Assert.Equal(4, _trace.Texts.Count);
    }

    [Fact]
    public void Call_OnADecoratedInstance_IsTracedOnce()
    {
        IDecorated decorated = new Decorated();
        IMember member = decorated.Traced(_trace.CreateLogger("decorated"));

        Assert.Equal(1, member.Marked());

        Assert.Equal(2, _trace.Lines.Count);
        Assert.All(_trace.Lines, line => Assert.Equal("decorated", line.Category));
    }

    [Fact]
    public void Call_OnAPlainInstance_IsTracedOnce()
    {
        IMember member = new Decorated();

        Assert.Equal(1, member.Marked());

        _trace.ExpectPair(Space + "IMember.Marked");
    }

    [Fact]
    public void Call_OnNull_FailsAsBefore()
    {
        Job job = null!;

        Assert.Throws<NullReferenceException>(() => job.Run(1));

        _trace.ExpectPair(Space + "Job.Run", "exception");
    }

    [Fact]
    public void Call_InAConstructor_WritesAPairEach()
    {
        Assert.Equal(5, new Built().Sum);

        string[] count = TraceRecorder.Pair(Space + "Job.Count");
        Assert.Equal([.. count, .. count, .. TraceRecorder.Pair(Space + "Built.Next")], _trace.Texts);
    }

    [Fact]
    public void Exception_OfATracedCall_HasTheStackOfAnUntracedOne()
    {
        var traced = Record.Exception(static () => Fail(new InvalidOperationException("no")));
        _trace.Dispose();

        var untraced = Record.Exception(static () => Fail(new InvalidOperationException("no")));

        Assert.Contains("at Itential.Diagnostics.Tests.Interception.Shapes.Job.Throw", traced!.StackTrace, StringComparison.Ordinal);
        Assert.Equal(Frames(untraced!), Frames(traced));
        Assert.DoesNotContain("Interceptors", untraced!.StackTrace, StringComparison.Ordinal);
        Assert.Equal(2, _trace.Texts.Count);
    }

    // Both calls come from the same line but for the delegate.
    private static string Frames(Exception exception) => string.Join('\n', exception.StackTrace!.Split('\n').TakeWhile(line => !line.Contains("<>c", StringComparison.Ordinal)));

    private static void Fail(Exception exception) => new Job().Throw(exception);
}
