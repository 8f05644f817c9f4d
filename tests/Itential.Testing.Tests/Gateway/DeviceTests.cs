using System.Net;

namespace Itential.Testing.Tests.Gateway;

public sealed class DeviceTests : IAsyncLifetime
{
    private const string Root = "/api/v2.0/devices";
    private GatewayServer _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await GatewayServer.StartAsync(new() { Devices = 120 }, TestContext.Current.CancellationToken);
        _http = await HttpCalls.LoginAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("", 25, 120, "router-001")]
    [InlineData("?limit=500", 100, 120, "router-001")]
    [InlineData("?limit=10&offset=115", 5, 120, "router-116")]
    [InlineData("?order=descending&limit=1", 1, 120, "router-120")]
    [InlineData("?filter=contains({\"name\":\"-01\"})", 10, 10, "router-010")]
    [InlineData("?filter=equals(%7B%22name%22%3A%22router-007%22%7D)", 1, 1, "router-007")]
    [InlineData("?filter=startswith({\"name\":\"router-12\"})", 1, 1, "router-120")]
    [InlineData("?filter=endswith({\"name\":\"9\"})&limit=100", 12, 12, "router-009")]
    [InlineData("?filter=equals({\"variables.ansible_port\":\"22\"})&limit=1", 1, 120, "router-001")]
    [InlineData("?filter=equals(broken)", 25, 120, "router-001")]
    [InlineData("?filter=somehow({\"name\":\"x\"})", 25, 120, "router-001")]
    public async Task List_PageFilterAndOrder_Work(string query, int sent, int total, string first)
    {
        var reply = await _http.ReadAsync(Root + query);

        Assert.Equal((sent, sent, total), (reply["data"]!.AsArray().Count, (int)reply["meta"]!["count"]!, (int)reply["meta"]!["total_count"]!));
        Assert.Equal(first, (string?)reply["data"]![0]!["name"]);
    }

    [Fact]
    public async Task Device_AddedChangedDeleted_IsThereAndGone()
    {
        const string Path = Root + "/core%2F1";
        await _http.SendAsync(HttpMethod.Post, Root, """{"name":"core/1","variables":{"ansible_host":"192.0.2.7"}}""");
        await _http.SendAsync(HttpMethod.Post, Root, """{"name":"core/1"}""", HttpStatusCode.Conflict);
        await _http.SendAsync(HttpMethod.Post, Root, "{}", HttpStatusCode.BadRequest);

        await _http.SendAsync(HttpMethod.Patch, Path, """{"site":"ams"}""");
        await _http.SendAsync(HttpMethod.Patch, Path, """{"variables":{"rack":4}}""");
        var device = await _http.ReadAsync(Path);
        Assert.Equal(["ansible_host", "site", "rack"], device["variables"]!.AsObject().Select(variable => variable.Key));

        await _http.SendAsync(HttpMethod.Put, Path, """{"ansible_host":"192.0.2.8"}""");
        Assert.Equal(["ansible_host"], (await _http.ReadAsync(Path + "/variables")).Select(variable => variable.Key));
        Assert.Equal("\"192.0.2.8\"", await _http.GetStringAsync(Path + "/variables/ansible_host", TestContext.Current.CancellationToken));
        await _http.ReadAsync(Path + "/variables/none", HttpStatusCode.NotFound);
        Assert.True((bool)(await _http.ReadAsync(Path + "/state"))["alive"]!);

        await _http.SendAsync(HttpMethod.Delete, Path);
        await _http.ReadAsync(Path, HttpStatusCode.NotFound);
        await _http.SendAsync(HttpMethod.Delete, Path, expected: HttpStatusCode.NotFound);
        await _http.SendAsync(HttpMethod.Put, Path, "{}", HttpStatusCode.NotFound);
        Assert.Equal(5, (int)(await _http.ReadAsync("/api/v2.0/audit"))["meta"]!["total_count"]!);
    }
}
