using System.Net;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;

namespace Itential.Refit.Tests.Authentication;

public sealed class CredentialHeaderTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Request_AnswerIsIn_CarriesNoCredentialAnyLonger(bool sync, bool cookies)
    {
        using var server = new MemoryServer { UsesCookies = cookies, Delay = async () => await Task.Yield() };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        using var response = await Calls.SendAsync(client, sync);

        Assert.Equal(cookies ? "sid=token-1" : "Bearer token-1", Assert.Single(server.Credentials));
        AssertBare(response.RequestMessage!);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Request_CarriesTheHeaderOfItsSessionAlone(bool cookies)
    {
        var seen = new List<bool>();
        using var server = new MemoryServer { UsesCookies = cookies };
        server.OnRequest = request =>
        {
            seen.AddRange([request.Headers.NonValidated.Contains("Authorization"), request.Headers.NonValidated.Contains("Cookie")]);
            return new HttpResponseMessage(HttpStatusCode.OK);
        };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        await Calls.GetAsync(client);

        Assert.Equal([!cookies, cookies], seen);
    }

    [Fact]
    public async Task Request_SeveralCookieHeadersOfItsOwn_KeepsThemBeforeTheSessions()
    {
        using var server = new MemoryServer { UsesCookies = true };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        await Calls.SendAsync(client, sync: false, change: request => request.Headers.TryAddWithoutValidation("Cookie", ["a=1", "b=2"]));

        Assert.Equal("a=1; b=2; sid=token-1", Assert.Single(server.Credentials));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Request_SendingFails_CarriesNoCredentialAnyLonger(bool sync, bool late)
    {
        using var server = new MemoryServer { OnRequest = _ => throw new HttpRequestException("reset") };
        server.Delay = async () =>
        {
            if (late)
            {
                await Task.Yield();
            }
        };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);
        HttpRequestMessage? sent = null;

        await Assert.ThrowsAsync<HttpRequestException>(() => Calls.SendAsync(client, sync, change: request => sent = request));

        Assert.Equal("Bearer token-1", Assert.Single(server.Credentials));
        AssertBare(sent!);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Request_InnerHandlerThrowsAtOnce_CarriesNoCredentialAnyLonger(bool sync)
    {
        using var inner = new ThrowingHandler();
        using var sessions = new SessionManager(Authenticator.Token(MemoryServer.Origin, "t"));
        using var client = new HttpClient(new AuthenticationHandler(sessions, inner)) { BaseAddress = MemoryServer.Origin };
        await client.AuthenticateAsync(TestContext.Current.CancellationToken);
        HttpRequestMessage? sent = null;

        await Assert.ThrowsAsync<InvalidOperationException>(() => Calls.SendAsync(client, sync, change: request => sent = request));

        Assert.Equal("Bearer t", inner.Seen);
        AssertBare(sent!);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CallersOwnAuthorization_Wins_NoLoginNoReplay(bool sync)
    {
        using var server = new MemoryServer();
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        using var response = await Calls.SendAsync(client, sync, change: request => request.Headers.TryAddWithoutValidation("Authorization", "raw=token"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal((0, 1), (server.Logins, server.Requests));
        Assert.Equal("raw=token", Assert.Single(server.Credentials));
        Assert.True(response.RequestMessage!.Headers.Contains("Authorization"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CallersOwnCookies_CookieSession_AreSentBesideAndStay(bool sync)
    {
        using var server = new MemoryServer { UsesCookies = true };
        using var sessions = server.Sessions();
        using var client = server.Client(sessions);

        using var response = await Calls.SendAsync(client, sync, change: request => request.Headers.Add("Cookie", "theme=dark"));

        Assert.Equal("theme=dark; sid=token-1", Assert.Single(server.Credentials));
        Assert.Equal("theme=dark", Assert.Single(response.RequestMessage!.Headers.GetValues("Cookie")));
    }

    private static void AssertBare(HttpRequestMessage request)
    {
        Assert.False(request.Headers.Contains("Authorization"));
        Assert.False(request.Headers.Contains("Cookie"));
    }

    private sealed class ThrowingHandler : HttpMessageHandler
    {
        public string? Seen { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw Failure(request);

        protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => throw Failure(request);

        private InvalidOperationException Failure(HttpRequestMessage request)
        {
            Seen = request.Headers.Authorization?.ToString();
            return new InvalidOperationException("broken handler");
        }
    }
}
