using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using WireMock.Server;

namespace WireMock.Admin;

/// <summary>The admin client tells the truth about what reached the server.</summary>
public sealed class WireMockAdminTests(WireMockFixture server) : WireMockTest(server)
{
    private const string Bearer = "Bearer stub-access-token";
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseCookies = false });

    [Fact]
    public async Task CountAsync_VerbPathHeaderAndBody_CountsWhatMatchesAllOfThem()
    {
        await SendAsync(HttpMethod.Post, "/operations-manager/jobs/start", """{"workflow":"A"}""");
        await SendAsync(HttpMethod.Post, "/operations-manager/jobs/start", """{"workflow":"B"}""");
        await SendAsync(HttpMethod.Get, "/operations-manager/jobs?limit=1");

        var starts = RequestPattern.At(HttpMethod.Post, "/operations-manager/jobs/start");

        Assert.Equal(3, await Admin.CountAsync(RequestPattern.Any, Token));
        Assert.Equal(2, await Admin.CountAsync(starts, Token));
        Assert.Equal(1, await Admin.CountAsync(starts with { BodyPatterns = [Json("""{"matchesJsonPath":"$[?(@.workflow=='B')]"}""")] }, Token));
        Assert.Equal(0, await Admin.CountAsync(starts with { Headers = new() { ["Authorization"] = Json("""{"absent":true}""") } }, Token));
        Assert.Equal(1, await Admin.CountAsync(new() { Url = "/operations-manager/jobs?limit=1" }, Token));
    }

    [Fact]
    public async Task FindAsync_TwoRequests_GivesBothOldestFirstToTheByte()
    {
        await SendAsync(HttpMethod.Post, "/operations-manager/jobs/start", """{"workflow":"ä"}""");
        await SendAsync(HttpMethod.Post, "/operations-manager/jobs/start?x=%2F", """{"workflow":"B"}""");

        var found = await Admin.FindAsync(RequestPattern.At(HttpMethod.Post, "/operations-manager/jobs/start"), Token);

        Assert.Equal(["/operations-manager/jobs/start", "/operations-manager/jobs/start?x=%2F"], found.Select(request => request.Url));
        Assert.Equal(Encoding.UTF8.GetBytes("""{"workflow":"ä"}"""), found[0].BodyBytes);
        Assert.Equal(Bearer, found[0].Header("authorization"));
        Assert.Null(found[0].Header("X-Absent"));
    }

    [Fact]
    public async Task JournalAsync_RequestWithoutCredentials_ShowsTheRefusal()
    {
        using var bare = await Http.GetAsync(new Uri(Server.Address, "/whoami"), Token);
        await SendAsync(HttpMethod.Get, "/whoami");

        var journal = await Admin.JournalAsync(Token);

        Assert.Equal(HttpStatusCode.Unauthorized, bare.StatusCode);
        Assert.Equal([401, 200], journal.Select(exchange => exchange.Response.Status));
    }

    [Fact]
    public async Task UnmatchedAsync_PathWithoutAStub_NamesIt()
    {
        await SendAsync(HttpMethod.Get, "/nowhere");

        Assert.Equal("GET /nowhere", Assert.Single(await Admin.UnmatchedAsync(Token)).Line);
    }

    [Fact]
    public async Task ResetAsync_StubScenarioAndJournalInUse_StartsAfresh()
    {
        var stub = Json("""{"request":{"method":"GET","urlPath":"/nowhere"},"response":{"status":204}}""");
        await Admin.AddStubAsync(stub, Token);
        await Admin.SetScenarioStateAsync("platform-login", "expired", Token);
        var added = await SendAsync(HttpMethod.Get, "/nowhere");

        await Admin.ResetAsync(Token);

        Assert.Equal(HttpStatusCode.NoContent, added);
        Assert.Empty(await Admin.JournalAsync(Token));
        Assert.Equal("Started", await Admin.ScenarioStateAsync("platform-login", Token));
        Assert.Equal(HttpStatusCode.NotFound, await SendAsync(HttpMethod.Get, "/nowhere"));
    }

    [Fact]
    public async Task ScenarioStateAsync_StubMovesTheScenario_IsTheNewState()
    {
        using var login = new StringContent("""{"user":{"username":"short-lived","password":"stub-password"}}""", Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(new Uri(Server.Address, "/login"), login, Token);

        Assert.Equal("session-1", await response.Content.ReadAsStringAsync(Token));
        Assert.Equal("signed in", await Admin.ScenarioStateAsync("platform-login", Token));
    }

    private async Task<HttpStatusCode> SendAsync(HttpMethod method, string url, string? body = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Server.Address, url));
        request.Headers.TryAddWithoutValidation("Authorization", Bearer);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await Http.SendAsync(request, Token);
        return response.StatusCode;
    }

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;
}
