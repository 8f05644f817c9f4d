using Itential.Refit.Authentication;
using TestKit;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class ThreadPauseTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task Wait_EndsWithThePauseAndNotBefore()
    {
        var clock = new WatchedClock();
        var waiting = clock.StartWaiting(Pause);
        await clock.HasTimer;

        clock.Manual.Advance(Pause - TimeSpan.FromTicks(1));
        Assert.False(waiting.IsCompleted);
        clock.Manual.Advance(TimeSpan.FromTicks(1));

        await waiting.WaitAsync(Limits.Long, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Wait_TimerFiresBeforeTheTimestampsShowIt_IsBelieved()
    {
        var clock = new WatchedClock { FiresAtOnce = true };

        await clock.StartWaiting(Pause).WaitAsync(Limits.Long, TestContext.Current.CancellationToken);

        Assert.Equal(0, clock.GetTimestamp());
    }

    [Fact]
    public void Wait_TimerNeverFires_TheThreadLooksItself()
    {
        var clock = new DeadTimers();

        ThreadPause.Wait(clock, TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);

        Assert.InRange(clock.GetElapsedTime(clock.StartedAt), TimeSpan.FromMilliseconds(20), Limits.Long);
    }

    [Fact]
    public void Wait_Canceled_Ends() =>
        Assert.Throws<OperationCanceledException>(() => ThreadPause.Wait(new ManualTimeProvider(), Pause, new CancellationToken(canceled: true)));

    private static class Limits
    {
        public static readonly TimeSpan Long = TimeSpan.FromMinutes(1);
    }

    private sealed class WatchedClock : TimeProvider
    {
        private readonly TaskCompletionSource _hasTimer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ManualTimeProvider Manual { get; } = new();

        public bool FiresAtOnce { get; init; }

        public Task HasTimer => _hasTimer.Task;

        public override long TimestampFrequency => Manual.TimestampFrequency;

        public override long GetTimestamp() => Manual.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = Manual.CreateTimer(callback, state, dueTime, period);
            if (FiresAtOnce)
            {
                callback(state);
            }

            _hasTimer.TrySetResult();
            return timer;
        }

        public Task StartWaiting(TimeSpan pause) => Task.Factory.StartNew(
            () => ThreadPause.Wait(this, pause, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private sealed class DeadTimers : TimeProvider
    {
        private readonly ManualTimeProvider _standing = new();

        public long StartedAt { get; } = System.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => _standing.CreateTimer(callback, state, dueTime, period);
    }
}
