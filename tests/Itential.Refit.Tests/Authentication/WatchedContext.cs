namespace Itential.Refit.Tests.Authentication;

/// <summary>The context of a user interface: counts what comes back to it, and runs that elsewhere.</summary>
internal sealed class WatchedContext : SynchronizationContext
{
    private int _posts;

    public int Posts => Volatile.Read(ref _posts);

    public override void Post(SendOrPostCallback d, object? state)
    {
        Interlocked.Increment(ref _posts);
        base.Post(d, state);
    }

    /// <summary>Starts a call as an event handler would; what it awaits later is not awaited here.</summary>
    public Task Start(Func<Task> call)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            return call();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
