using Itential.Refit.Authentication;
using WireMock.Server;

namespace WireMock.Logins;

public sealed class GatewayLoginTests(WireMockFixture server) : ClientTest(server)
{
    private const string Body = """{"username":"operator","password":"stub-password"}""";

    [Fact]
    public async Task Login_UserAndPassword_IsThisRequestToTheByte()
    {
        using var client = Clients.Gateway(Server.Address);

        await client.AuthenticateAsync(Token);

        var login = Assert.Single(await Admin.JournalAsync(Token)).Request;
        Assert.Equal("POST /api/v2.0/login", login.Line);
        WireAssert.Body(login, Body);
        WireAssert.Headers(login, LoginHeaders.Of(Server.Address, "application/json", Body.Length));
    }

    [Theory]
    [InlineData("operator", null)]
    [InlineData("with-cookie", "session=stub-gateway-session")]
    public async Task Call_AfterTheLogin_BringsTheRawTokenAndTheCookies(string user, string? cookies)
    {
        using var client = Clients.Gateway(Server.Address, options => options.User = user);

        await client.GetAsync("/poll", cancellationToken: Token);

        var call = await SingleAsync(HttpMethod.Get, "/api/v2.0/poll");
        Assert.Equal("stub-gateway-token", call.Header("Authorization"));
        Assert.Equal(cookies, call.Header("Cookie"));
    }

    [Fact]
    public async Task Call_FiftyCallersWithARejectedPassword_OneLoginReachesTheServer()
    {
        using var client = Clients.Gateway(Server.Address, options => options.Password = "wrong-password");

        var failures = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/poll", cancellationToken: Token))));

        Assert.Equal(50, failures.Distinct().Count());
        Assert.Equal(["POST /api/v2.0/login 401"], await StoryAsync());
    }

    [Fact]
    public async Task Call_FiftyCallersAtOnce_ShareOneLogin()
    {
        using var client = Clients.Gateway(Server.Address);

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => client.GetAsync("/poll", cancellationToken: Token)));

        Assert.Equal(1, await LoginsAsync("/api/v2.0/login"));
        Assert.Equal(51, (await Admin.JournalAsync(Token)).Count);
    }
}
