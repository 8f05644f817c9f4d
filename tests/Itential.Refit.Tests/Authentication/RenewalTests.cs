using System.Net;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

namespace Itential.Refit.Tests.Authentication;

/// <summary>What a renewed session leaves behind: cookies, an answer that nobody gets, and how soon the next one may be renewed.</summary>
public sealed class RenewalTests
{
    private readonly ManualTimeProvider _clock = new();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Repetition_SetsACookie_NextCallCarriesIt(bool sync)
    {
        using var server = new MemoryServer { UsesCookies = true };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        await Calls.SendAsync(client, sync);
        server.KillSessions();
        server.OnRequest = _ =>
        {
            server.ChecksSessions = false;
            var answer = new HttpResponseMessage(HttpStatusCode.OK);
            answer.Headers.Add("Set-Cookie", "extra=1");
            return answer;
        };

        await Calls.SendAsync(client, sync);
        await Calls.SendAsync(client, sync);

        Assert.Equal(["sid=token-1", "sid=token-1", "sid=token-2", "sid=token-2; extra=1"], server.Credentials);
    }

    [Fact]
    public async Task Repetition_RefusedAgain_ItsCookieIsNotTaken()
    {
        using var server = new MemoryServer { UsesCookies = true };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        server.OnRequest = _ =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.Unauthorized);
            answer.Headers.Add("Set-Cookie", "extra=1");
            return answer;
        };

        await Calls.GetAsync(client);

        Assert.Equal("sid=token-2", sessions.TakeLive()?.Session.CookieHeader);
    }

    [Fact]
    public async Task Forbidden_ThenAccepted_NextRefusalIsRenewedAtOnce()
    {
        using var server = new MemoryServer();
        server.OnRequest = _ => new HttpResponseMessage(server.Logins == 1 ? HttpStatusCode.Forbidden : HttpStatusCode.OK);
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(HttpStatusCode.OK, (await Calls.GetAsync(client)).StatusCode);
        server.KillSessions();
        Assert.Equal(HttpStatusCode.OK, (await Calls.GetAsync(client)).StatusCode);

        Assert.Equal(3, server.Logins);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task BackOff_AfterAnAcceptedRenewalOrAnInvalidation_StartsAnew(bool invalidates)
    {
        var accepts = false;
        using var server = new MemoryServer { OnRequest = _ => new HttpResponseMessage(accepts ? HttpStatusCode.OK : HttpStatusCode.Unauthorized) };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = _clock });
        using var client = server.Client(sessions);
        await RefuseAsync();
        _clock.Advance(TimeSpan.FromSeconds(1));
        await RefuseAsync();
        _clock.Advance(TimeSpan.FromSeconds(2));

        accepts = true;
        if (invalidates)
        {
            sessions.Invalidate();
        }
        else
        {
            server.KillSessions();
        }

        await Calls.GetAsync(client);
        accepts = false;
        await RefuseAsync();
        var logins = server.Logins;
        _clock.Advance(TimeSpan.FromSeconds(1));
        await RefuseAsync();

        Assert.Equal(logins + 1, server.Logins);

        async Task RefuseAsync() => Assert.Equal(HttpStatusCode.Unauthorized, (await Calls.GetAsync(client)).StatusCode);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Answer_ThatIsNotRepeated_IsDisposed(bool sync, bool loginFails)
    {
        using var witness = new DisposalWitness();
        using var server = new MemoryServer { OnRequest = _ => new HttpResponseMessage(HttpStatusCode.Unauthorized) { Content = new StreamContent(witness) } };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        server.LoginStatus = loginFails ? HttpStatusCode.Forbidden : HttpStatusCode.OK;

        var error = await Record.ExceptionAsync(() => Calls.SendAsync(client, sync, HttpMethod.Post, new StreamContent(new MemoryStream())));

        Assert.IsType(loginFails ? typeof(AuthenticationFailedException) : typeof(ApiException), error);
        Assert.True(witness.IsDisposed);
    }
}
