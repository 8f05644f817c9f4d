using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Authentication;

public sealed class EarlyTimerTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Login_TimerFiresBeforeTheTimestampShowsTheLimit_TheDeadlineHolds(bool sync)
    {
        using var server = new MemoryServer
        {
            OnLogin = token =>
            {
                token.WaitHandle.WaitOne();
                token.ThrowIfCancellationRequested();
            },
        };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = new EarlyTimeProvider(), LoginTimeout = TimeSpan.FromSeconds(60) });
        using var client = server.Client(sessions);

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(
            () => Calls.SendAsync(client, sync).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));

        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    /// <summary>Its timers and its timestamps disagree, as those of a system whose timers tick more coarsely do by a few milliseconds.</summary>
    private sealed class EarlyTimeProvider : TimeProvider
    {
        public override long GetTimestamp() => 0;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
