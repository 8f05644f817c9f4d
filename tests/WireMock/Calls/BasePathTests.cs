using System.Text.Json.Nodes;
using WireMock.Server;

namespace WireMock.Calls;

/// <summary>Servers that stand below a path of their host.</summary>
public sealed class BasePathTests(WireMockFixture server) : ClientTest(server)
{
    [Theory]
    [InlineData("tenant/a")]
    [InlineData("tenant/a/")]
    public async Task PlatformCall_BaseAddressWithAPath_LoginAndCallsStartWithIt(string path)
    {
        await StubAsync("POST", "/tenant/a/login", "session");
        await StubAsync("GET", "/tenant/a/whoami", "{}");
        using var client = Clients.User(new Uri(Server.Address, path));

        await client.Core.WhoAmIAsync(Token);
        await client.GetAsync("/whoami", cancellationToken: Token);
        client.Get("whoami?a=1", new() { { "b", "2" } }, cancellationToken: Token);

        Assert.Equal(
            ["POST /tenant/a/login 200", "GET /tenant/a/whoami 200", "GET /tenant/a/whoami 200", "GET /tenant/a/whoami?a=1&b=2 200"],
            await StoryAsync());
    }

    [Fact]
    public async Task PlatformCall_OAuthBelowAPath_LoginStartsWithIt()
    {
        await StubAsync("POST", "/tenant/a/oauth/token", """{"access_token":"t"}""");
        await StubAsync("GET", "/tenant/a/whoami", "{}");
        using var client = Clients.OAuth(new Uri(Server.Address, "tenant/a"));

        await client.Core.WhoAmIAsync(Token);

        Assert.Equal(["POST /tenant/a/oauth/token 200", "GET /tenant/a/whoami 200"], await StoryAsync());
    }

    [Fact]
    public async Task GatewayCall_BaseAddressWithAPath_PrefixFollowsIt()
    {
        await StubAsync("POST", "/tenant/a/api/v2.0/login", """{"token":"t"}""");
        await StubAsync("GET", "/tenant/a/api/v2.0/poll", "{}");
        using var client = Clients.Gateway(new Uri(Server.Address, "tenant/a"));

        await client.System.PollAsync(Token);
        client.Get("/poll", cancellationToken: Token);

        Assert.Equal(
            ["POST /tenant/a/api/v2.0/login 200", "GET /tenant/a/api/v2.0/poll 200", "GET /tenant/a/api/v2.0/poll 200"],
            await StoryAsync());
    }

    private Task StubAsync(string method, string path, string body) => Admin.AddStubAsync(
        new JsonObject
        {
            ["priority"] = 1,
            ["request"] = new JsonObject { ["method"] = method, ["urlPath"] = path },
            ["response"] = new JsonObject { ["status"] = 200, ["body"] = body },
        },
        Token);
}
