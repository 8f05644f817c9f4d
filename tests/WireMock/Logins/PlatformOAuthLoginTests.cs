using System.Net;
using Itential.Refit.Authentication;
using TestKit;
using WireMock.Admin;
using WireMock.Server;

namespace WireMock.Logins;

public sealed class PlatformOAuthLoginTests(WireMockFixture server) : ClientTest(server)
{
    private const string Form = "grant_type=client_credentials&client_id=stub-client&client_secret=stub-client-secret";

    [Fact]
    public async Task Login_ClientCredentials_IsThisRequestToTheByte()
    {
        using var client = Clients.OAuth(Server.Address);

        await client.AuthenticateAsync(Token);

        var login = Assert.Single(await Admin.JournalAsync(Token)).Request;
        Assert.Equal("POST /oauth/token", login.Line);
        WireAssert.Body(login, Form);
        WireAssert.Headers(login, LoginHeaders.Of(Server.Address, "application/x-www-form-urlencoded", Form.Length));
    }

    [Fact]
    public async Task Login_ReservedCharacters_AreEncodedInTheForm()
    {
        using var client = Clients.OAuth(Server.Address, options => (options.ClientId, options.ClientSecret) = ("a&b=c", "ä +%/"));

        await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.AuthenticateAsync(Token));

        WireAssert.Body(await SingleAsync(HttpMethod.Post, "/oauth/token"), "grant_type=client_credentials&client_id=a%26b%3Dc&client_secret=%C3%A4+%2B%25%2F");
    }

    [Fact]
    public async Task Call_AfterTheLogin_BringsTheBearerTokenAndNoCookie()
    {
        using var client = Clients.OAuth(Server.Address);

        await client.GetAsync("/whoami", cancellationToken: Token);
        client.Get("/whoami", cancellationToken: Token);

        var calls = await Admin.FindAsync(RequestPattern.At(HttpMethod.Get, "/whoami"), Token);
        Assert.Equal(["Bearer stub-access-token", "Bearer stub-access-token"], calls.Select(call => call.Header("Authorization")));
        Assert.All(calls, call => Assert.Null(call.Header("Cookie")));
        Assert.All(calls, call => Assert.Equal(LoginHeaders.UserAgent, call.Header("User-Agent")));
        Assert.Equal(1, await LoginsAsync("/oauth/token"));
    }

    [Fact]
    public async Task Call_SecretRefused_FailsWithoutAnotherLoginUntilTheBackOffIsOver()
    {
        var clock = new ManualTimeProvider();
        using var client = Clients.OAuth(Server.Address, options => (options.ClientSecret, options.TimeProvider) = ("wrong-secret", clock));

        var first = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/whoami", cancellationToken: Token));
        var second = Assert.Throws<AuthenticationFailedException>(() => client.Get("/whoami", cancellationToken: Token));
        var during = await LoginsAsync("/oauth/token");
        clock.Advance(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/whoami", cancellationToken: Token));

        Assert.Equal(HttpStatusCode.Unauthorized, first.StatusCode);
        Assert.NotSame(first, second);
        Assert.DoesNotContain("wrong-secret", first.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, during);
        Assert.Equal(2, await LoginsAsync("/oauth/token"));
        Assert.Equal(["POST /oauth/token 401", "POST /oauth/token 401"], await StoryAsync());
    }
}
