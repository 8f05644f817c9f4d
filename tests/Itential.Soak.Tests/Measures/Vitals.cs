using System.Diagnostics;

namespace Itential.Soak.Tests.Measures;

/// <summary>What must not grow: managed bytes that are in use, and threads.</summary>
internal sealed class Vitals
{
    public Series Bytes { get; } = new();

    public Series Threads { get; } = new();

    public async Task WatchAsync(TimeSpan interval, CancellationToken end)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(end))
            {
                Measure();
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over.
        }
    }

    private void Measure()
    {
        // Twice: what finalizers let go is gone with the second collection only.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        GC.WaitForPendingFinalizers();
        Bytes.Add(GC.GetTotalMemory(forceFullCollection: true));
        using var process = Process.GetCurrentProcess();
        Threads.Add(process.Threads.Count);
    }
}
