namespace Itential.Diagnostics.Tests.Decorators;

public sealed class AsyncSequenceTests : DecoratorTest
{
    private const string Method = "IShapes.Count";

    [Fact]
    public async Task Sequence_Enumerated_IsOnePairFromTheFirstStepToTheEnd()
    {
        var sequence = Decorated.Count(3);
        Assert.Empty(Recorder.Lines);

        await using var enumerator = sequence.GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.Empty(Recorder.Lines);
        Assert.True(await enumerator.MoveNextAsync());
        Assert.Equal(["→ Itential.Diagnostics.Tests.Decorators.IShapes.Count"], Recorder.Lines);
        Assert.True(await enumerator.MoveNextAsync());
        Assert.True(await enumerator.MoveNextAsync());
        Assert.Equal(2, enumerator.Current);
        Assert.False(await enumerator.MoveNextAsync());

        Traced(Method);
    }

    [Fact]
    public async Task Sequence_NeverEnumerated_IsNotTraced()
    {
        await using (Decorated.Count(3).GetAsyncEnumerator(TestContext.Current.CancellationToken))
        {
            Assert.Empty(Recorder.Lines);
        }

        Assert.Empty(Recorder.Lines);
    }

    [Fact]
    public async Task Sequence_LeftEarly_EndsWithItsDisposal()
    {
        await using (var enumerator = Decorated.Count(3).GetAsyncEnumerator(TestContext.Current.CancellationToken))
        {
            Assert.True(await enumerator.MoveNextAsync());
            Assert.Single(Recorder.Lines);
        }

        Traced(Method);
    }

    [Fact]
    public async Task Sequence_EnumeratedTwice_IsTwoPairs()
    {
        var sequence = Decorated.Count(2);

        Assert.Equal([0, 1], await ListOf(sequence));
        Assert.Equal([0, 1], await ListOf(sequence));

        Assert.Equal(4, Recorder.Lines.Count);
        Assert.Equal(Recorder.Lines.Take(2), Recorder.Lines.Skip(2));
    }

    [Fact]
    public async Task Sequence_ThatWaits_IsOnePair()
    {
        var gate = new TaskCompletionSource();
        Inner.AtThird = () => gate.Task;
        var list = ListOf(Decorated.Count(4));
        Assert.Single(Recorder.Lines);

        gate.SetResult();

        Assert.Equal([0, 1, 2, 3], await list);
        Traced(Method);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sequence_ThatFailsInTheMiddle_GivesTheSameExceptionWithTheSameStack(bool waits)
    {
        var expected = await FailureOf(Inner, waits);

        var actual = await FailureOf(Decorated, waits);

        Assert.Equal(expected, actual);
        Traced(Method, "exception, ");
    }

    [Fact]
    public async Task Sequence_Canceled_EndsCanceled()
    {
        using var stop = new CancellationTokenSource();
        var seen = new List<int>();

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in Decorated.Count(3).WithCancellation(stop.Token))
            {
                seen.Add(item);
                await stop.CancelAsync();
            }
        });

        Assert.Equal([0], seen);
        Traced(Method, "canceled, ");
    }

    [Fact]
    public async Task Token_OfTheCall_ReachesTheSequence()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => ListOf(Decorated.Count(3, stop.Token)));

        Traced(Method, "canceled, ");
    }

    private static async Task<List<int>> ListOf(IAsyncEnumerable<int> sequence)
    {
        var list = new List<int>();
        await foreach (var item in sequence)
        {
            list.Add(item);
        }

        return list;
    }

    private async Task<string> FailureOf(IShapes shapes, bool waits)
    {
        var exception = new InvalidOperationException("no");
        var gate = new TaskCompletionSource();
        if (!waits)
        {
            gate.SetResult();
        }

        Inner.AtThird = async () =>
        {
            await gate.Task;
            throw exception;
        };
        var list = ListOf(shapes.Count(4));
        gate.TrySetResult();
        Assert.Same(exception, await Assert.ThrowsAsync<InvalidOperationException>(() => list));
        return exception.ToString();
    }
}
