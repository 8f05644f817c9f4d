using System.Text.Json.Nodes;
using Itential.Refit;
using WireMock.Server;

namespace WireMock.Sessions;

/// <summary>The server ends the session between two calls. Its scenario then refuses the old credentials, and accepts one login for new ones.</summary>
public sealed class SessionExpiryTests(WireMockFixture server) : ClientTest(server)
{
    private const string Jobs = "/operations-manager/jobs";
    private const string Start = "/operations-manager/jobs/start";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_PlatformCookieExpired_OneLoginAndOneReplay(bool asynchronous)
    {
        using var client = Clients.User(Server.Address, options => options.User = "short-lived");

        await client.GetAsync("/whoami", cancellationToken: Token);
        var answer = asynchronous ? await client.GetAsync(Jobs, cancellationToken: Token) : client.Get(Jobs, cancellationToken: Token);

        Assert.Equal(2, answer.Json()!["data"]!.AsArray().Count);
        Assert.Equal(["POST /login 200", "GET /whoami 200", $"GET {Jobs} 401", "POST /login 200", $"GET {Jobs} 200"], await StoryAsync());
        Assert.Equal(["token=session-1", "token=session-2"], await HeadersAsync("Cookie", Jobs));
        Assert.Equal("renewed", await Admin.ScenarioStateAsync("platform-login", Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Call_PostWithJsonAndExpiredToken_IsReplayedWithTheSameBody(bool asynchronous)
    {
        using var client = Clients.OAuth(Server.Address, options => options.ClientId = "short-lived");
        var body = JsonNode.Parse("""{"workflow":"Größe","options":{"type":"automation","variables":{}}}""");

        await client.GetAsync("/whoami", cancellationToken: Token);
        _ = asynchronous ? await client.PostAsync(Start, body: body, cancellationToken: Token) : client.Post(Start, body: body, cancellationToken: Token);

        Assert.Equal(["POST /oauth/token 200", "GET /whoami 200", $"POST {Start} 401", "POST /oauth/token 200", $"POST {Start} 200"], await StoryAsync());
        Assert.Equal(["Bearer access-1", "Bearer access-2"], await HeadersAsync("Authorization", Start));
        var sent = await Admin.FindAsync(new() { UrlPath = Start }, Token);
        Assert.All(sent, request => WireAssert.Body(request, """{"workflow":"Größe","options":{"type":"automation","variables":{}}}"""));
        Assert.Equal("renewed", await Admin.ScenarioStateAsync("platform-token", Token));
    }

    [Fact]
    public async Task Call_GatewayTokenExpired_OneLoginAndOneReplay()
    {
        using var client = Clients.Gateway(Server.Address, options => options.User = "short-lived");

        await client.GetAsync("/poll", cancellationToken: Token);
        await client.PutAsync("/devices/edge-1", body: JsonNode.Parse("""{"a":1}"""), cancellationToken: Token);

        Assert.Equal(
            ["POST /api/v2.0/login 200", "GET /api/v2.0/poll 200", "PUT /api/v2.0/devices/edge-1 401", "POST /api/v2.0/login 200", "PUT /api/v2.0/devices/edge-1 200"],
            await StoryAsync());
        Assert.Equal(["gateway-1", "gateway-2"], await HeadersAsync("Authorization", "/api/v2.0/devices/edge-1"));
    }

    [Fact]
    public async Task Call_TwentyCallersOnAnExpiredSession_OneLoginAndOneReplayEach()
    {
        using var client = Clients.Gateway(Server.Address, options => options.User = "short-lived");
        await client.GetAsync("/poll", cancellationToken: Token);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.GetAsync("/devices", cancellationToken: Token)));

        var story = await StoryAsync();
        Assert.Equal(2, story.Count(line => line == "POST /api/v2.0/login 200"));
        Assert.Equal(20, story.Count(line => line == "GET /api/v2.0/devices 200"));
        Assert.InRange(story.Count(line => line == "GET /api/v2.0/devices 401"), 1, 20);
    }

    [Fact]
    public async Task Call_ForwardOnlyStreamAndExpiredSession_RenewsTheSessionAndNamesTheBody()
    {
        using var client = Clients.User(Server.Address, options => options.User = "short-lived");
        await client.GetAsync("/whoami", cancellationToken: Token);
        await using var body = new ForwardOnlyStream("{\"workflow\":\"A\"}"u8.ToArray());

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.For<IStreamedJobsApi>().StartAsync(body, Token));
        await client.GetAsync(Jobs, cancellationToken: Token);

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, failure.StatusCode);
        Assert.Contains("body", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["POST /login 200", "GET /whoami 200", $"POST {Start} 401", "POST /login 200", $"GET {Jobs} 200"], await StoryAsync());
    }

    private async Task<IEnumerable<string?>> HeadersAsync(string name, string path) =>
        (await Admin.FindAsync(new() { UrlPath = path }, Token)).Select(request => request.Header(name));
}
