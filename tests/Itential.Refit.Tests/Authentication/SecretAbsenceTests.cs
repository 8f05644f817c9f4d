using System.Net;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

namespace Itential.Refit.Tests.Authentication;

public sealed class SecretAbsenceTests
{
    [Fact]
    public async Task LogsAndExceptions_ThroughLoginExpiryRefusalAndFailure_HoldNoSecret()
    {
        await using var server = await WebServer.StartAsync(TestContext.Current.CancellationToken);
        var clock = new ManualTimeProvider();
        var log = new CapturingLog();
        var shown = new List<string>();
        using (var sessions = new SessionManager(server.Authenticator(), new SessionOptions { LoggerFactory = log, TimeProvider = clock, Ttl = TimeSpan.FromMinutes(5) }))
        using (var client = server.Client(sessions))
        {
            await Calls.GetAsync(client);
            clock.Advance(TimeSpan.FromMinutes(5));
            await Calls.GetAsync(client);
            server.KillSessions();
            shown.Add((await Assert.ThrowsAsync<ApiException>(() => Calls.SendAsync(client, sync: false, HttpMethod.Post, new StreamContent(new MemoryStream())))).ToString());
            shown.Add((await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.SendAsync(client, sync: false, uri: new Uri("http://evil.test/")))).ToString());
        }

        using (var sessions = new SessionManager(server.Authenticator("wrong-password"), new SessionOptions { LoggerFactory = log }))
        using (var client = server.Client(sessions))
        {
            shown.Add((await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client))).ToString());
            shown.Add((await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client))).ToString());
        }

        var everything = log.AllText + string.Join('\n', shown);
        Assert.Equal(4, server.Logins);
        Assert.Contains("401", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(WebServer.Password, everything, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-password", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-token", everything, StringComparison.Ordinal);
    }

    [Fact]
    public void TextForms_OfSessionAndCookie_HoldNoSecret()
    {
        var cookie = new SessionCookie("sid", "c00kie");
        var session = Session.FromCookies(new Uri("https://h.test"), [cookie], "t0ken");
        var live = new LiveSession(session, 1, 2, 3);

        foreach (var text in new[] { $"{cookie}", $"{session}", $"{live}", $"{new LoginOutcome(live, null)}", $"{cookie.Value}" })
        {
            Assert.DoesNotContain("c00kie", text, StringComparison.Ordinal);
            Assert.DoesNotContain("t0ken", text, StringComparison.Ordinal);
        }

        Assert.Equal("Session of https://h.test", session.ToString());
    }

    [Fact]
    public void EnsureAccepted_ErrorWithBody_NamesOriginAndStatusOnly()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("body-text") };

        var failure = Assert.Throws<AuthenticationFailedException>(() => LoginReply.EnsureAccepted(response, new Uri("https://h.test/login?x=1")));

        Assert.Equal("The login at https://h.test failed with 502 (BadGateway).", failure.Message);
    }

    /// <summary>What .NET says of a line that it cannot read quotes it, and an authenticator may wrap that as it likes.</summary>
    public static TheoryData<string, Exception> Quotations
    {
        get
        {
            var io = new HttpIOException(HttpRequestError.InvalidResponse, "Received an invalid header line: 'Set-Cookie sid=c00kie'.");
            var http = new HttpRequestException(HttpRequestError.InvalidResponse, "An error occurred while sending the request.", io);
            const string ofTheManager = "The login at http://platform.test was answered with something that is no HTTP.";
            return new()
            {
                { ofTheManager, io },
                { ofTheManager, http },
                { ofTheManager, new InvalidOperationException("The answer is odd.", http) },
                { "No session came.", new AuthenticationFailedException("No session came.", http) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Quotations), DisableDiscoveryEnumeration = true)]
    public async Task Login_OfAnyAuthenticatorIsAnsweredWithNoHttp_TellsNoLineOfTheAnswer(string message, Exception thrown)
    {
        using var server = new MemoryServer { OnLogin = _ => throw thrown };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => Calls.GetAsync(client));

        Assert.Equal(message, failure.Message);
        Assert.Equal("Received an invalid header line.", failure.InnerException?.Message);
        Assert.DoesNotContain("c00kie", failure.ToString(), StringComparison.Ordinal);
    }
}
