using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

namespace Itential.Refit.Tests.Authentication;

public sealed class CookieTests
{
    private static readonly Uri Http = new("http://gateway.test");
    private static readonly Uri Https = new("https://gateway.test");

    [Fact]
    public void ReadCookies_SeveralHeaders_TakesTheLastOfEachName()
    {
        var cookies = LoginReply.ReadCookies(Reply("a=1; Path=/; HttpOnly", "b=x=y==", "a=2; SameSite=Lax"), Http);

        Assert.Equal([("a", "2"), ("b", "x=y==")], cookies.Select(cookie => (cookie.Name, cookie.Value.Reveal())).Order());
    }

    [Theory]
    [InlineData("a=1; Max-Age=0")]
    [InlineData("a=1; Max-Age=-1")]
    [InlineData("a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT")]
    [InlineData("a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT; Max-Age=0")]
    [InlineData("no equals sign")]
    [InlineData("=1")]
    [InlineData("a b=1")]
    [InlineData("")]
    public void ReadCookies_TakenAwayOrMalformed_AreLeftOut(string header) => Assert.Empty(LoginReply.ReadCookies(Reply(header), Http));

    [Theory]
    [InlineData("a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT", "Fri, 02 Jan 2026 00:00:00 GMT", false)]
    [InlineData("a=1; Expires=Sat, 03 Jan 2026 00:00:00 GMT", "Fri, 02 Jan 2026 00:00:00 GMT", true)]
    [InlineData("a=1; Expires=Fri, 02 Jan 2026 00:00:00 GMT", "Fri, 02 Jan 2026 00:00:00 GMT", false)]
    [InlineData("a=1; Expires=not a date", "Fri, 02 Jan 2026 00:00:00 GMT", true)]
    [InlineData("a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60", "Fri, 02 Jan 2026 00:00:00 GMT", true)]
    public void ReadCookies_Expiry_IsJudgedByTheServersDate(string header, string date, bool kept)
    {
        using var reply = Reply(header);
        reply.Headers.TryAddWithoutValidation("Date", date);

        Assert.Equal(kept, LoginReply.ReadCookies(reply, Http).Count == 1);
    }

    [Fact]
    public void ReadCookies_SecureCookieOverHttp_Fails()
    {
        var failure = Assert.Throws<AuthenticationFailedException>(() => LoginReply.ReadCookies(Reply("sid=s3cr3t; secure"), Http));

        Assert.Contains("http://gateway.test", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'sid'", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", failure.ToString(), StringComparison.Ordinal);
        Assert.True(Assert.Single(LoginReply.ReadCookies(Reply("sid=s3cr3t; secure"), Https)).Secure);
    }

    [Fact]
    public void Session_NeitherTokenNorCookie_Fails() =>
        Assert.Throws<AuthenticationFailedException>(() => Session.FromCookies(Http, []));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\r\nX: y")]
    [InlineData("tök")]
    public void Session_TokenThatCannotStandInAHeader_Fails(string token)
    {
        Assert.Throws<AuthenticationFailedException>(() => Session.FromBearer(Http, new Secret(token)));
        Assert.Throws<AuthenticationFailedException>(() => Session.FromAuthorization(Http, new Secret(token)));
        Assert.Throws<AuthenticationFailedException>(() => Session.FromCookies(Http, [], new Secret(token)));
    }

    [Theory]
    [InlineData("a b", "1")]
    [InlineData("", "1")]
    [InlineData("a;", "1")]
    [InlineData("a", "1;b=2")]
    [InlineData("a", "1\r\n")]
    public void Cookie_CharacterThatCannotStandInAHeader_IsRefused(string name, string value) =>
        Assert.Throws<ArgumentException>(() => new SessionCookie(name, new Secret(value)));

    [Fact]
    public async Task Session_CookiesAndToken_BothAreSent()
    {
        using var server = new MemoryServer { ChecksSessions = false };
        string? cookies = null;
        server.OnRequest = request =>
        {
            cookies = string.Join('|', request.Headers.GetValues("Cookie"));
            return new HttpResponseMessage();
        };
        var session = Session.FromCookies(MemoryServer.Origin, [new SessionCookie("a", "1"), new SessionCookie("b", "2")], "raw");
        using var sessions = new SessionManager(Authenticator.From((_, _) => session));
        using var client = server.Client(sessions);

        await Calls.GetAsync(client);

        Assert.Equal("a=1; b=2", cookies);
        Assert.Equal("raw", Assert.Single(server.Credentials));
    }

    [Fact]
    public async Task LaterAnswer_SetsCookies_NextCallsCarryThemAndTheStartStays()
    {
        var clock = new ManualTimeProvider();
        using var server = new MemoryServer { UsesCookies = true, ChecksSessions = false };
        using var sessions = server.Sessions(new SessionOptions { TimeProvider = clock, Ttl = TimeSpan.FromMinutes(10) });
        using var client = server.Client(sessions);
        server.OnRequest = _ => Reply("sid=rotated", "extra=1", "secure=only; Secure");

        clock.Advance(TimeSpan.FromMinutes(9));
        await Calls.GetAsync(client);
        clock.Advance(TimeSpan.FromMinutes(9));
        await Calls.GetAsync(client);
        clock.Advance(TimeSpan.FromMinutes(1));
        await Calls.GetAsync(client);

        Assert.Equal(["sid=token-1", "sid=rotated; extra=1", "sid=token-2"], server.Credentials);
    }

    [Fact]
    public async Task LaterAnswers_Concurrent_NoCookieIsLost()
    {
        const int Threads = 4;
        const int Answers = 300;
        using var server = new MemoryServer { UsesCookies = true, ChecksSessions = false };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        var used = sessions.TakeLive()!;
        using var together = new Barrier(Threads);

        var threads = Enumerable.Range(0, Threads).Select(number => Task.Factory.StartNew(
            () =>
            {
                var answers = Enumerable.Range(0, Answers).Select(i => Reply($"c{number}-{i}=1")).ToList();
                together.SignalAndWait(TestContext.Current.CancellationToken);
                answers.ForEach(answer => sessions.TakeCookies(used, answer));
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default));
        await Task.WhenAll(threads);

        Assert.Equal(1 + (Threads * Answers), sessions.TakeLive()!.Session.Cookies.Count);
    }

    [Fact]
    public async Task LaterAnswer_TakesTheLastCookieAway_NextCallLogsIn()
    {
        using var server = new MemoryServer { UsesCookies = true };
        server.OnRequest = _ => Reply("sid=; Max-Age=0");
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        await Calls.GetAsync(client);
        await Calls.GetAsync(client);

        Assert.Equal(["sid=token-1", "sid=token-2"], server.Credentials);
    }

    [Fact]
    public async Task LaterAnswer_OfAnEarlierSession_ChangesNothing()
    {
        using var server = new MemoryServer { UsesCookies = true, ChecksSessions = false };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        await Calls.GetAsync(client);
        using var mayAnswer = new SemaphoreSlim(0);
        server.Delay = () => mayAnswer.WaitAsync(TestContext.Current.CancellationToken);
        server.OnRequest = _ => Reply("sid=stale");

        var late = Calls.GetAsync(client);
        sessions.Invalidate();
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        mayAnswer.Release();
        await late;
        mayAnswer.Release();
        await Calls.GetAsync(client);

        Assert.Equal(["sid=token-1", "sid=token-1", "sid=token-2"], server.Credentials);
    }

    private static HttpResponseMessage Reply(params string[] cookies)
    {
        var response = new HttpResponseMessage();
        foreach (var cookie in cookies)
        {
            response.Headers.TryAddWithoutValidation("Set-Cookie", cookie);
        }

        return response;
    }
}
