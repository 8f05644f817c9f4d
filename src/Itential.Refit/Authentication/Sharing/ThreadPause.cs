namespace Itential.Refit.Authentication;

/// <summary>Lets this thread wait on a given clock.</summary>
internal static class ThreadPause
{
    public static void Wait(TimeProvider time, TimeSpan pause, CancellationToken cancellationToken)
    {
        var startedAt = time.GetTimestamp();
        var over = new TaskCompletionSource();
        using var timer = time.CreateTimer(static state => ((TaskCompletionSource)state!).TrySetResult(), over, pause, Timeout.InfiniteTimeSpan);

        // Timers need the thread pool. The thread looks at the clock itself, so that a used-up pool cannot hold it.
        var isOver = false;
        while (!isOver && time.GetElapsedTime(startedAt) < pause)
        {
            isOver = Task.WaitAny([over.Task], (int)Math.Ceiling(pause.TotalMilliseconds), cancellationToken) == 0;
        }
    }
}
