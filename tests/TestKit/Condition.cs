namespace TestKit;

/// <summary>Waits for what nothing announces: a file of another process, a lock that comes free.</summary>
public static class Condition
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    /// <summary>Looks again and again until it holds.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Pause);
        while (!await holds())
        {
            await timer.WaitForNextTickAsync(ct);
        }
    }
}
