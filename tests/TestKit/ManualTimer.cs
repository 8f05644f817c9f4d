namespace TestKit;

internal sealed class ManualTimer(ManualTimeProvider clock, Action fire) : ITimer
{
    private TimeSpan _period = Timeout.InfiniteTimeSpan;

    public long DueAt { get; private set; } = long.MaxValue;

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        DueAt = dueTime == Timeout.InfiniteTimeSpan ? long.MaxValue : clock.GetTimestamp() + dueTime.Ticks;
        _period = period;
        return true;
    }

    public void Fire(long now)
    {
        DueAt = _period == Timeout.InfiniteTimeSpan || _period == TimeSpan.Zero ? long.MaxValue : now + _period.Ticks;
        fire();
    }

    public void Dispose() => clock.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
