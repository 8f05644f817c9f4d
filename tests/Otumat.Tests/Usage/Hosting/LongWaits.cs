using System.Threading.Channels;

namespace Otumat.Tests.Usage.Hosting;

/// <summary>A clock whose long waits are handed to the test, which ends them. Short ones take their time.</summary>
internal sealed class LongWaits : TimeProvider
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private readonly Channel<(TimeSpan Due, Action Fire)> _waits = Channel.CreateUnbounded<(TimeSpan, Action)>();
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < Long)
        {
            return base.CreateTimer(callback, state, dueTime, period);
        }

        _waits.Writer.TryWrite((dueTime, () => callback(state)));
        return base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Waits until a long wait has begun, and leaves it.</summary>
    public async Task ReachedAsync(CancellationToken ct) => await _waits.Reader.WaitToReadAsync(ct);

    /// <summary>Waits for the next long wait and ends it; gives how long it would have been.</summary>
    public async Task<TimeSpan> PassAsync(CancellationToken ct)
    {
        var (due, fire) = await _waits.Reader.ReadAsync(ct);
        _now += due;
        fire();
        return due;
    }
}
