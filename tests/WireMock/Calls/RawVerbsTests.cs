using System.Net;
using System.Text.Json.Nodes;
using Itential.Refit;
using Itential.Refit.Connections;
using WireMock.Server;

namespace WireMock.Calls;

/// <summary>The raw verbs, asynchronous and synchronous, as the server sees them.</summary>
public sealed class RawVerbsTests(WireMockFixture server) : ClientTest(server)
{
    private const string Automation = "/operations-manager/automations/64f1c0ffee64f1c0ffee64f1";

    public static TheoryData<string, string, string?> Verbs => new()
    {
        { "GET", "/operations-manager/jobs", null },
        { "GET", "/operations-manager/automations", """{"a":"ä","b":[1,null]}""" },
        { "POST", "/operations-manager/jobs/start", """{"workflow":"A & B"}""" },
        { "POST", "/operations-manager/jobs/pause", null },
        { "PUT", "/adapters/ServiceNow/start", null },
        { "PUT", "/adapters/ServiceNow/stop", """{"now":true}""" },
        { "PATCH", Automation, """{"description":"<new>"}""" },
        { "DELETE", Automation, null },
        { "DELETE", Automation, """{"force":true}""" },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task AsyncVerb_PathQueryAndBody_AreSentAsGiven(string verb, string path, string? body)
    {
        using var client = Clients.OAuth(Server.Address);

        var answer = await SendAsync(client, verb, path + "?first=1%2F2", new() { { "second", "ä&b" }, { "limit", 5 } }, Parse(body));

        await AssertSentAsync(answer, verb, path, body);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task SyncVerb_PathQueryAndBody_AreSentAsGiven(string verb, string path, string? body)
    {
        using var client = Clients.OAuth(Server.Address);

        var answer = Send(client, verb, path + "?first=1%2F2", new() { { "second", "ä&b" }, { "limit", 5 } }, Parse(body));

        await AssertSentAsync(answer, verb, path, body);
    }

    [Fact]
    public async Task GatewayVerb_RelativePath_IsBelowTheApi()
    {
        using var client = Clients.Gateway(Server.Address);

        var device = await client.GetAsync("devices/edge-1", cancellationToken: Token);

        Assert.Equal("edge-1", (string?)device.Json()!["name"]);
        Assert.Equal("/api/v2.0/devices/edge-1", (await SingleAsync(HttpMethod.Get, "/api/v2.0/devices/edge-1")).Url);
    }

    [Theory]
    [InlineData("https://elsewhere.example/whoami")]
    [InlineData("//elsewhere.example/whoami")]
    [InlineData("/jobs/../login")]
    [InlineData("")]
    public async Task Verb_PathThatLeavesTheServer_IsRefusedBeforeAnyLogin(string path)
    {
        using var client = Clients.OAuth(Server.Address);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => client.GetAsync(path, cancellationToken: Token));
        Assert.ThrowsAny<ArgumentException>(() => client.Delete(path, cancellationToken: Token));

        Assert.Empty(await Admin.JournalAsync(Token));
    }

    [Fact]
    public async Task Verb_Answered_TellsWhenItBeganAndHowLongItTook()
    {
        using var client = Clients.OAuth(Server.Address);

        var answer = await client.GetAsync("/whoami", cancellationToken: Token);

        Assert.True(answer.Elapsed > TimeSpan.Zero);
        Assert.Equal(answer.StartedAt + answer.Elapsed, answer.FinishedAt);
        Assert.Equal("application/json", answer.ContentHeaders.ContentType!.MediaType);
        Assert.Equal("operator", (string?)answer.Json()!["username"]);
    }

    private async Task AssertSentAsync(ApiResponse answer, string verb, string path, string? body)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var sent = await SingleAsync(new HttpMethod(verb), path);
        Assert.Equal(path + "?first=1%2F2&second=%C3%A4%26b&limit=5", sent.Url);
        Assert.Equal("Bearer stub-access-token", sent.Header("Authorization"));
        WireAssert.Json(sent, body);
    }

    private static Task<ApiResponse> SendAsync(IAsyncVerbs client, string verb, string path, QueryParameters query, JsonNode? body) => verb switch
    {
        "GET" => client.GetAsync(path, query, body, Token),
        "POST" => client.PostAsync(path, query, body, Token),
        "PUT" => client.PutAsync(path, query, body, Token),
        "PATCH" => client.PatchAsync(path, query, body, Token),
        _ => client.DeleteAsync(path, query, body, Token),
    };

    private static ApiResponse Send(ISyncVerbs client, string verb, string path, QueryParameters query, JsonNode? body) => verb switch
    {
        "GET" => client.Get(path, query, body, Token),
        "POST" => client.Post(path, query, body, Token),
        "PUT" => client.Put(path, query, body, Token),
        "PATCH" => client.Patch(path, query, body, Token),
        _ => client.Delete(path, query, body, Token),
    };

    private static JsonNode? Parse(string? body) => body is null ? null : JsonNode.Parse(body);
}
