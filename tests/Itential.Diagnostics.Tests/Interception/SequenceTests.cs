using Itential.Diagnostics.Tests.Interception.Shapes;

namespace Itential.Diagnostics.Tests.Interception;

[Collection(nameof(Logging.FacadeCollection))]
public sealed class SequenceTests : IDisposable
{
    private const string Space = "Itential.Diagnostics.Tests.Interception.Shapes.Sequences.";
    private readonly TraceRecorder _trace = new();
    private readonly Sequences _sequences = new();

    public void Dispose() => _trace.Dispose();

    [Fact]
    public void Iterator_NotEnumerated_WritesNothing()
    {
        _ = _sequences.Numbers(2);

        _trace.ExpectNothing();
    }

    [Fact]
    public void Iterator_EnumeratedTwice_WritesTwoPairs()
    {
        var numbers = _sequences.Numbers(2);

        Assert.Equal([0, 1], numbers);
        Assert.Equal([0, 1], numbers);

        Assert.Equal([.. TraceRecorder.Pair(Space + "Numbers"), .. TraceRecorder.Pair(Space + "Numbers")], _trace.Texts);
    }

    [Fact]
    public void Iterator_LeftEarly_EndsWithItsDisposal()
    {
        Assert.Equal(0, _sequences.Numbers(5).First());

        Assert.True(_sequences.IsCleanedUp);
        _trace.ExpectPair(Space + "Numbers");
    }

    [Fact]
    public void Iterator_ThatFails_SaysSo()
    {
        Assert.Throws<InvalidOperationException>(() => _sequences.Fail().ToList());

        _trace.ExpectPair(Space + "Fail", "exception");
    }

    [Fact]
    public void Iterator_OfOtherShapes_WritesAPairEach()
    {
        Assert.Equal("a", Assert.Single(_sequences.Plain().Cast<string>()));
        using var steps = _sequences.Steps();
        Assert.True(steps.MoveNext());
        Assert.Equal(1, steps.Current);
        Assert.False(steps.MoveNext());

        Assert.Equal([.. TraceRecorder.Pair(Space + "Plain"), .. TraceRecorder.Pair(Space + "Steps")], _trace.Texts);
    }

    [Fact]
    public void Sequence_ThatIsNoIterator_IsTheSameReference()
    {
        Assert.Same(_sequences.Kept, _sequences.NoIterator());

        _trace.ExpectPair(Space + "NoIterator");
    }

    [Fact]
    public async Task AsyncIterator_Enumerated_WritesOnePair()
    {
        Assert.Equal([0, 1, 2], await ReadAsync(_sequences.NumbersAsync(3)));

        _trace.ExpectPair(Space + "NumbersAsync");
    }

    [Fact]
    public async Task AsyncIterator_LeftEarly_EndsWithItsDisposal()
    {
        await foreach (var number in _sequences.NumbersAsync(3))
        {
            Assert.Equal(0, number);
            break;
        }

        _trace.ExpectPair(Space + "NumbersAsync");
    }

    [Fact]
    public async Task AsyncIterator_ThatFails_GivesTheSameStack()
    {
        var thrown = await Record.ExceptionAsync(() => ReadAsync(_sequences.FailAsync()));

        Assert.IsType<InvalidOperationException>(thrown);
        Assert.DoesNotContain("Traced", thrown.StackTrace, StringComparison.Ordinal);
        _trace.ExpectPair(Space + "FailAsync", "exception");
    }

    [Fact]
    public async Task AsyncIterator_Canceled_TakesTheTokenOfTheEnumeration()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => ReadAsync(_sequences.NumbersAsync(3), cancellation.Token));

        _trace.ExpectPair(Space + "NumbersAsync", "canceled");
    }

    [Fact]
    public void AsyncSequence_RefusedAtOnce_WritesThePair()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => _sequences.CheckedAsync(-1));

        _trace.ExpectPair(Space + "CheckedAsync", "exception");
    }

    private static async Task<List<int>> ReadAsync(IAsyncEnumerable<int> sequence, CancellationToken cancellationToken = default)
    {
        var items = new List<int>();
        await foreach (var item in sequence.WithCancellation(cancellationToken))
        {
            items.Add(item);
        }

        return items;
    }
}
