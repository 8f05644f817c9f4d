using Itential.Refit.Authentication;
using WireMock.Server;

namespace WireMock.Logins;

public sealed class PlatformUserLoginTests(WireMockFixture server) : ClientTest(server)
{
    private const string Body = """{"user":{"username":"operator","password":"stub-password"}}""";

    [Fact]
    public async Task Login_UserAndPassword_IsThisRequestToTheByte()
    {
        using var client = Clients.User(Server.Address);

        client.Authenticate(Token);

        var login = Assert.Single(await Admin.JournalAsync(Token)).Request;
        Assert.Equal("POST /login", login.Line);
        WireAssert.Body(login, Body);
        WireAssert.Headers(login, LoginHeaders.Of(Server.Address, "application/json", Body.Length));
    }

    [Theory]
    [InlineData("operator", "token=stub-session-token")]
    [InlineData("body-only", "token=stub-body-token")]
    [InlineData("two-cookies", "token=stub-session-token; node=platform-2")]
    public async Task Call_AfterTheLogin_BringsTheCookiesOfTheReply(string user, string cookies)
    {
        using var client = Clients.User(Server.Address, options => options.User = user);

        await client.GetAsync("/whoami", cancellationToken: Token);

        var call = await SingleAsync(HttpMethod.Get, "/whoami");
        Assert.Equal(cookies, call.Header("Cookie"));
        Assert.Null(call.Header("Authorization"));
    }

    [Theory]
    [InlineData("operator", "wrong-password")]
    [InlineData("no-token", "stub-password")]
    public async Task Call_LoginGivesNoSession_FailsBeforeItIsSent(string user, string password)
    {
        using var client = Clients.User(Server.Address, options => (options.User, options.Password) = (user, password));

        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => client.GetAsync("/whoami", cancellationToken: Token));

        Assert.DoesNotContain(password, failure.ToString(), StringComparison.Ordinal);
        Assert.Equal("POST /login", Assert.Single(await Admin.JournalAsync(Token)).Request.Line);
    }

    [Fact]
    public async Task Call_AnswerSetsTheCookieAnew_NextCallBringsTheNewOne()
    {
        await Admin.AddStubAsync(Stub.Parse("""
            { "priority": 2, "request": { "method": "GET", "urlPath": "/health/status" },
              "response": { "status": 200, "headers": { "Set-Cookie": "token=rotated; Path=/" }, "jsonBody": {} } }
            """), Token);
        using var client = Clients.User(Server.Address);

        await client.GetAsync("/health/status", cancellationToken: Token);
        client.Get("/whoami", cancellationToken: Token);

        Assert.Equal("token=stub-session-token", (await SingleAsync(HttpMethod.Get, "/health/status")).Header("Cookie"));
        Assert.Equal("token=rotated", (await SingleAsync(HttpMethod.Get, "/whoami")).Header("Cookie"));
        Assert.Equal(1, await LoginsAsync("/login"));
    }
}
