using System.Net;

namespace Itential.Testing.Tests.Platform;

public sealed class AutomationTests : IAsyncLifetime
{
    private const string Root = "/operations-manager/automations";
    private PlatformServer _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PlatformServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _http = await HttpCalls.LoginAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("", 12)]
    [InlineData("?equals=Automation%20001&equalsField=name", 1)]
    [InlineData("?contains=TION%2000&containsField=name", 9)]
    [InlineData("?startsWith=automation%2001&startsWithField=name", 3)]
    [InlineData("?equals=Automation%20001", 12)]
    public async Task List_PairFilter_LeavesWhatMatches(string query, int expected)
    {
        var reply = await _http.ReadAsync(Root + query);

        Assert.Equal(expected, (int)reply["metadata"]!["total"]!);
        Assert.Equal(expected, reply["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task List_BracketFilter_IsRejected() =>
        await _http.ReadAsync(Root + "?equals[name]=x", HttpStatusCode.BadRequest);

    [Fact]
    public async Task Automation_CreatedChangedDeleted_IsThereAndGone()
    {
        var created = (await _http.SendAsync(HttpMethod.Post, Root, """{"name":"Nightly","componentType":"workflows","componentId":"abc"}"""))["data"]!;
        var path = $"{Root}/{(string)created["_id"]!}";

        var updated = await _http.SendAsync(HttpMethod.Patch, path, """{"_id":"other","description":"every night"}""");
        Assert.Equal("every night", (string?)updated["data"]!["description"]);
        var read = (await _http.ReadAsync(path))["data"]!;
        Assert.Equal(((string?)created["_id"], "Nightly", "every night"), ((string?)read["_id"], (string?)read["name"], (string?)read["description"]));

        await _http.SendAsync(HttpMethod.Delete, path);
        await _http.ReadAsync(path, HttpStatusCode.NotFound);
        await _http.SendAsync(HttpMethod.Delete, path, expected: HttpStatusCode.NotFound);
        await _http.SendAsync(HttpMethod.Patch, path, "{}", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task Create_WithoutName_Is400(string body) =>
        await _http.SendAsync(HttpMethod.Post, Root, body, HttpStatusCode.BadRequest);
}
