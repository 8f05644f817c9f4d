namespace Itential.Robustness.Tests.RawTcp;

/// <summary>Watches how far the heap grows, from its making to its end.</summary>
internal sealed class MemoryPeak : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private readonly CancellationTokenSource _stop = new();
    private readonly long _start = Collected();
    private readonly Task _watching;
    private long _peak;

    public MemoryPeak() => _watching = Task.Run(WatchAsync);

    /// <summary>The growth at its highest, in bytes.</summary>
    public long Growth => Interlocked.Read(ref _peak) - _start;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        _stop.Dispose();
    }

    private static long Collected()
    {
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: false);
    }

    private async Task WatchAsync()
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            do
            {
                Interlocked.Exchange(ref _peak, Math.Max(Interlocked.Read(ref _peak), GC.GetTotalMemory(forceFullCollection: false)));
            }
            while (await timer.WaitForNextTickAsync(_stop.Token));
        }
        catch (OperationCanceledException)
        {
            // Seen enough.
        }
    }
}
