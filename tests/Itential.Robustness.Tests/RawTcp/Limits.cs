using TestKit;

namespace Itential.Robustness.Tests.RawTcp;

/// <summary>Lets limits of time pass without waiting for them.</summary>
internal static class Limits
{
    /// <summary>How long a test waits for what should come at once.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Moves the clock when the client is at the fault, until the call has ended.</summary>
    public static async Task PassAsync(RawServer server, ManualTimeProvider clock, TimeSpan limit, Task call)
    {
        using var patience = new CancellationTokenSource(Patience);
        await server.Reached.WaitAsync(patience.Token);
        await Condition.UntilAsync(
            () =>
            {
                clock.Advance(limit);
                return Task.FromResult(call.IsCompleted);
            },
            patience.Token);
    }
}
