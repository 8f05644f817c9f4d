using TestKit;

namespace Itential.Extensions.Tests;

/// <summary>A clock that moves only when told, and tells which timers are set.</summary>
internal sealed class WatchedClock : TimeProvider
{
    private readonly object _gate = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly List<TimeSpan> _timers = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public override TimeZoneInfo LocalTimeZone => _clock.LocalTimeZone;

    public override long GetTimestamp() => _clock.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public void Advance(TimeSpan by) => _clock.Advance(by);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new WatchedTimer(_clock.CreateTimer(callback, state, dueTime, period), Note);
        Note(dueTime);
        return timer;
    }

    /// <summary>Waits until something waits for a time within the bounds, lets that time pass, and says how long it was. Each timer counts once.</summary>
    public async Task<TimeSpan> PassAsync(TimeSpan atLeast, TimeSpan atMost)
    {
        while (true)
        {
            Task changed;
            lock (_gate)
            {
                var index = _timers.FindIndex(due => due >= atLeast && due <= atMost);
                if (index >= 0)
                {
                    var due = _timers[index];
                    _timers.RemoveAt(index);
                    return Passed(due);
                }

                if (_changed.Task.IsCompleted)
                {
                    _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    public Task<TimeSpan> PassAsync(TimeSpan exactly) => PassAsync(exactly, exactly);

    private void Note(TimeSpan dueTime)
    {
        lock (_gate)
        {
            _timers.Add(dueTime);
            _changed.TrySetResult();
        }
    }

    private TimeSpan Passed(TimeSpan due)
    {
        Advance(due);
        return due;
    }
}
