using System.Net;
using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class SharedRenewalTests : IDisposable
{
    private readonly Fleet _fleet = new();

    [Fact]
    public async Task Refused_FirstLogsIn_OthersTakeOver()
    {
        var members = new[] { _fleet.Start(), _fleet.Start(), _fleet.Start() };
        await CallAllAsync(members);
        _fleet.Server.KillSessions();

        await CallAllAsync(members);

        Assert.Equal(2, _fleet.Server.Logins);
        Assert.Equal(3, _fleet.Server.Credentials.Count(credential => credential == "Bearer token-2"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Refused_TakesOverWhatIsDeadToo_LogsInAndRepeatsOnceMore(bool sync)
    {
        var (first, second) = (_fleet.Start(), _fleet.Start());
        await CallAllAsync([first, second]);
        first.Sessions.Invalidate();
        await first.CallAsync();
        _fleet.Server.KillSessions();

        using var response = await Calls.SendAsync(second.Client, sync);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-3"], _fleet.Server.Credentials.TakeLast(3));
    }

    [Fact]
    public async Task Refused_EveryTime_IsRepeatedTwiceAtMost()
    {
        var (first, second) = (_fleet.Start(), _fleet.Start());
        await CallAllAsync([first, second]);
        first.Sessions.Invalidate();
        await first.CallAsync();
        _fleet.Server.OnRequest = _ => new HttpResponseMessage(HttpStatusCode.Unauthorized);
        var before = _fleet.Server.Requests;

        using var response = await Calls.GetAsync(second.Client);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(3, _fleet.Server.Requests - before);
    }

    [Fact]
    public async Task Invalidate_NextLoginIsARealOne_AndReplacesWhatIsStored()
    {
        var member = _fleet.Start();
        await member.CallAsync();

        member.Sessions.Invalidate();
        await member.CallAsync();
        await _fleet.Start().CallAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-2"], _fleet.Server.Credentials);
    }

    [Fact]
    public async Task Invalidate_BeforeTheFirstCall_IgnoresTheStore()
    {
        await _fleet.Start().CallAsync();
        var member = _fleet.Start();
        member.Sessions.Invalidate();

        await member.CallAsync();

        Assert.Equal(2, _fleet.Server.Logins);
    }

    [Fact]
    public async Task Invalidate_StoreCannotBeWritten_IsNotForgotten()
    {
        await _fleet.Start().CallAsync();
        var member = _fleet.Start(ttl: TimeSpan.FromSeconds(100));
        member.Sessions.Invalidate();
        _fleet.Cache.Before = (_, _) => throw new IOException("down");
        await member.CallAsync();
        _fleet.Cache.Before = (_, _) => Task.CompletedTask;
        _fleet.Clock.Advance(TimeSpan.FromSeconds(100));

        await member.CallAsync();
        _fleet.Clock.Advance(TimeSpan.FromSeconds(1));
        await _fleet.Start().CallAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-2", "Bearer token-3", "Bearer token-3"], _fleet.Server.Credentials);
    }

    [Fact]
    public async Task LoginFails_SessionOfBeforeIsNotTakenAgain()
    {
        var member = _fleet.Start();
        await member.CallAsync();
        _fleet.Server.KillSessions();
        _fleet.Server.LoginStatus = HttpStatusCode.ServiceUnavailable;
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => member.CallAsync());
        _fleet.Server.LoginStatus = HttpStatusCode.OK;
        _fleet.Clock.Advance(TimeSpan.FromMinutes(1));

        await member.CallAsync();

        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-3"], _fleet.Server.Credentials);
        Assert.Equal(0, _fleet.Lock.Held);
    }

    public void Dispose() => _fleet.Dispose();

    private static async Task CallAllAsync(IEnumerable<Fleet.Member> members)
    {
        foreach (var member in members)
        {
            await member.CallAsync();
        }
    }
}
