namespace Itential.Diagnostics.Tracing;

/// <summary>A call whose task is still running.</summary>
/// <remarks>
/// Nothing is awaited: the tasks given out complete with the original's result, exception or cancellation itself, so that its stack stays
/// as it was.
/// </remarks>
internal sealed class PendingCall
{
    private TracedCall _call;

    private PendingCall(TracedCall call)
    {
        _call = call;
    }

    public static Task Follow(Task task, TracedCall call) => Ended(task, call).Unwrap();

    public static Task<T> Follow<T>(Task<T> task, TracedCall call) => Ended(task, call).Unwrap();

    private static Task<TTask> Ended<TTask>(TTask task, TracedCall call)
        where TTask : Task => task.ContinueWith(
            static (done, pending) =>
            {
                ((PendingCall)pending!).End(done);
                return (TTask)done;
            },
            new PendingCall(call),
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);

    private void End(Task task)
    {
        _call.Note(task);
        _call.Leave();
    }
}
