namespace Itential.Refit.Authentication;

/// <summary>
/// Waits for an asynchronous operation of somebody else, but not longer than allowed. It starts on a thread of its own, so that neither a
/// used-up thread pool nor an operation that blocks can hold the waiting one.
/// </summary>
internal static class BoundedCall
{
    /// <summary>Runs an operation and waits for it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="limit">How long to wait, in real time.</param>
    /// <param name="late">Takes a result that comes after the wait has ended.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="TimeoutException">The limit is over.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public static T Run<T>(Func<CancellationToken, Task<T>> operation, TimeSpan limit, Action<T> late, CancellationToken cancellationToken)
    {
        var stop = new CancellationTokenSource();
        var task = Task.Factory.StartNew(() => operation(stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default).Unwrap();
        try
        {
            if (Task.WaitAny([task], (int)Math.Ceiling(limit.TotalMilliseconds), cancellationToken) < 0)
            {
                throw new TimeoutException();
            }
        }
        catch
        {
            Leave(task, stop, late);
            throw;
        }

        return task.GetAwaiter().GetResult();
    }

    private static void Leave<T>(Task<T> task, CancellationTokenSource stop, Action<T> late)
    {
        // Not here: what the operation registered on its token may block.
        _ = stop.CancelAsync();
        _ = task.ContinueWith(
            ended =>
            {
                // Looking at the exception keeps it from being reported as unobserved.
                if (ended.Exception is null && ended.IsCompletedSuccessfully)
                {
                    late(ended.Result);
                }
            },
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default);
    }
}
