using System.Net;
using System.Text;
using Itential.Diagnostics;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Observation;

public sealed class KnownSecretTests
{
    private static readonly Uri Origin = new("http://secrets.test");

    [Theory]
    [InlineData("token")]
    [InlineData("raw")]
    [InlineData("basic")]
    public void Credential_OfALiveClient_IsKnownUntilItsManagerIsDisposed(string kind)
    {
        var secret = $"known {Guid.NewGuid():n}";
        var shown = kind == "basic" ? Convert.ToBase64String(Encoding.UTF8.GetBytes("user:" + secret)) : secret;
        var authenticator = kind switch
        {
            "token" => Authenticator.Token(Origin, secret),
            "raw" => Authenticator.RawToken(Origin, secret),
            _ => Authenticator.Basic(Origin, "user", secret),
        };

        using (new SessionManager(authenticator))
        {
            Assert.Equal("x [REDACTED_KNOWN_SECRET] y", SensitiveDataScanner.Default.Redact($"x {secret} y"));
            Assert.Equal("x [REDACTED_KNOWN_SECRET] y", SensitiveDataScanner.Default.Redact($"x {shown} y"));
        }

        Assert.False(IsKnown(secret));
    }

    [Fact]
    public async Task Token_OfASession_IsKnownForOneMoreLogin()
    {
        var tokens = Enumerable.Range(1, 3).Select(_ => Guid.NewGuid().ToString("n")).ToArray();
        var logins = 0;
        using var sessions = new SessionManager(Authenticator.TokenProvider(Origin, _ => (Secret)tokens[logins++]));
        using var client = new HttpClient(new AuthenticationHandler(sessions, new AnswerHandler((_, _) => new HttpResponseMessage()))) { BaseAddress = Origin };

        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        Assert.Equal([true, false, false], tokens.Select(IsKnown));
        sessions.Invalidate();
        Assert.Equal([true, false, false], tokens.Select(IsKnown));
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        Assert.Equal([true, true, false], tokens.Select(IsKnown));
        sessions.Invalidate();
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        Assert.Equal([false, true, true], tokens.Select(IsKnown));
        sessions.Dispose();
        Assert.Equal([false, false, false], tokens.Select(IsKnown));
    }

    [Fact]
    public async Task Cookie_ThatAnAnswerRenews_IsKnownBesideTheOneBefore()
    {
        var cookies = Enumerable.Range(1, 4).Select(_ => Guid.NewGuid().ToString("n")).ToArray();
        var answers = 0;
        var session = Session.FromCookies(Origin, [new SessionCookie("sid", cookies[0]), new SessionCookie("theme", "dark")]);
        using var sessions = new SessionManager(Authenticator.From((_, _) => session, Origin));
        using var client = new HttpClient(new AuthenticationHandler(sessions, new AnswerHandler((_, _) => Renewing(cookies[++answers])))) { BaseAddress = Origin };

        await client.GetAsync("/x", TestContext.Current.CancellationToken);
        Assert.Equal([true, true, false, false], cookies.Select(IsKnown));
        await client.GetAsync("/x", TestContext.Current.CancellationToken);

        Assert.Equal([false, true, true, false], cookies.Select(IsKnown));
        Assert.False(IsKnown("dark"));
    }

    [Fact]
    public async Task Cookie_UrlEncoded_IsKnownInBothForms()
    {
        var id = Guid.NewGuid().ToString("n");
        var session = Session.FromCookies(Origin, [new SessionCookie("sid", $"s%3A{id}%2Bx")]);
        using var sessions = new SessionManager(Authenticator.From((_, _) => session, Origin));
        using var client = new HttpClient(new AuthenticationHandler(sessions, new AnswerHandler((_, _) => new HttpResponseMessage()))) { BaseAddress = Origin };

        await client.AuthenticateAsync(TestContext.Current.CancellationToken);

        Assert.True(IsKnown($"s%3A{id}%2Bx"));
        Assert.True(IsKnown($"s:{id}+x"));
    }

    [Fact]
    public async Task Secret_OfALoginThatFails_IsKnownBeforeItIsSent()
    {
        var password = Guid.NewGuid().ToString("n");
        var seen = "";
        var login = new HoldingAuthenticator(Origin, password);
        using var sessions = new SessionManager(login, new SessionOptions { LoggerFactory = new CapturingLog() });
        var server = new AnswerHandler((request, token) =>
        {
            using var reader = new StreamReader(request.Content!.ReadAsStream(token));
            seen = SensitiveDataScanner.Default.Redact(reader.ReadToEnd());
            return new HttpResponseMessage(HttpStatusCode.Forbidden);
        });
        using var client = new HttpClient(new AuthenticationHandler(sessions, server)) { BaseAddress = Origin };

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.AuthenticateAsync(TestContext.Current.CancellationToken));

        Assert.Equal("[REDACTED_KNOWN_SECRET]", seen);
    }

    [Fact]
    public void Secret_ThatChangesBetweenLogins_IsKnownBesideTheOneBefore()
    {
        var (first, second, third) = (Guid.NewGuid().ToString("n"), Guid.NewGuid().ToString("n"), Guid.NewGuid().ToString("n"));
        using var secrets = new SessionSecrets();

        secrets.Hold([first]);
        secrets.Hold([first]);
        secrets.Hold([second]);
        Assert.True(IsKnown(first) && IsKnown(second));
        secrets.Hold([third]);

        Assert.Equal((false, true, true), (IsKnown(first), IsKnown(second), IsKnown(third)));
    }

    [Fact]
    public void Secrets_AfterDisposal_AreNotHeldAgain()
    {
        var late = Guid.NewGuid().ToString("n");
        var secrets = new SessionSecrets();
        secrets.Dispose();

        secrets.Hold([late]);
        secrets.Hold(new LiveSession(Session.FromBearer(Origin, late), 1, 0, LiveSession.Never));

        Assert.False(IsKnown(late));
    }

    private static bool IsKnown(string secret) => SensitiveDataScanner.Default.GetSensitiveDataTypes(secret).Contains("known_secret");

    private static HttpResponseMessage Renewing(string cookie)
    {
        var response = new HttpResponseMessage();
        response.Headers.Add("Set-Cookie", $"sid={cookie}; Path=/");
        return response;
    }
}
