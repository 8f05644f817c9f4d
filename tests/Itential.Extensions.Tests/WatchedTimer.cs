namespace Itential.Extensions.Tests;

/// <summary>A timer that tells when it is set anew.</summary>
internal sealed class WatchedTimer(ITimer timer, Action<TimeSpan> note) : ITimer
{
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var changed = timer.Change(dueTime, period);
        note(dueTime);
        return changed;
    }

    public void Dispose() => timer.Dispose();

    public ValueTask DisposeAsync() => timer.DisposeAsync();
}
