using Otumat.Usage;

namespace Otumat.Tool.Tests.Commands;

public sealed class UploadLoopTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(2);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(UploadOutcome.NotAllowed)]
    [InlineData(UploadOutcome.SignInNeeded)]
    public async Task Loop_WithNothingThatATryCouldChange_Ends(UploadOutcome outcome)
    {
        Assert.Equal(outcome, await RunAsync([], new UploadResult(outcome)));
    }

    [Fact]
    public async Task Loop_AfterEachOutcome_WaitsAsLongAsItTakes()
    {
        var waits = new List<TimeSpan>();

        await RunAsync(
            waits,
            new UploadResult(UploadOutcome.Sent),
            new UploadResult(UploadOutcome.NothingToSend),
            new UploadResult(UploadOutcome.Failed),
            new UploadResult(UploadOutcome.Failed) { RetryAfter = TimeSpan.FromMinutes(1) },
            new UploadResult(UploadOutcome.Busy),
            new UploadResult(UploadOutcome.NotAllowed));

        var least = new[] { Interval, Interval, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(1), Interval };
        Assert.Equal(least.Length, waits.Count);
        Assert.All(least.Zip(waits), pair => Assert.InRange(pair.Second, pair.First, pair.First * 1.1));
    }

    [Fact]
    public async Task Loop_ThatIsCancelled_Ends()
    {
        using var stop = new CancellationTokenSource();
        var loop = new UploadLoop(Interval, _ => Task.FromResult(new UploadResult(UploadOutcome.Sent)), async (_, token) =>
        {
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop.RunAsync(stop.Token));
    }

    private static Task<UploadOutcome> RunAsync(List<TimeSpan> waits, params UploadResult[] results)
    {
        var next = new Queue<UploadResult>(results);
        return new UploadLoop(Interval, _ => Task.FromResult(next.Dequeue()), (time, _) =>
        {
            waits.Add(time);
            return Task.CompletedTask;
        }).RunAsync(Token);
    }
}
