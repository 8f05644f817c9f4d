using System.Net;

namespace Itential.Testing.Tests.Gateway;

public sealed class InventoryTests : IAsyncLifetime
{
    private GatewayServer _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await GatewayServer.StartAsync(new() { InventoryDevices = 30, Version = "4.2.0" }, TestContext.Current.CancellationToken);
        _http = await HttpCalls.LoginAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("netmiko", """{"host":"192.0.2.9","device_type":"cisco_ios"}""")]
    [InlineData("netconf", """{"name":"192.0.2.9","variables":{"host":"192.0.2.9","username":"u","password":"p","platform":"junos"}}""")]
    [InlineData("http_requests", """{"name":"192.0.2.9","variables":{"base_url":"192.0.2.9","protocol":"https"}}""")]
    public async Task Device_AddedAndDeleted_IsThereAndGone(string kind, string body)
    {
        var root = $"/api/v2.0/inventories/{kind}/default/devices";
        await _http.SendAsync(HttpMethod.Post, root, body);
        await _http.SendAsync(HttpMethod.Post, root, body, HttpStatusCode.Conflict);
        await _http.SendAsync(HttpMethod.Post, root, """{"name":"x","variables":{}}""", HttpStatusCode.BadRequest);
        await _http.SendAsync(HttpMethod.Post, root, "[]", HttpStatusCode.BadRequest);

        var page = await _http.ReadAsync(root + "?limit=10&offset=30");
        Assert.Equal((1, 31), (page["data"]!.AsArray().Count, (int)page["meta"]!["total_count"]!));
        Assert.NotEmpty((await _http.ReadAsync(root + "/192.0.2.9"))["variables"]!.AsObject());

        await _http.SendAsync(HttpMethod.Delete, root + "/192.0.2.9");
        await _http.ReadAsync(root + "/192.0.2.9", HttpStatusCode.NotFound);
        await _http.SendAsync(HttpMethod.Delete, root + "/192.0.2.9", expected: HttpStatusCode.NotFound);
        Assert.Equal(2, (int)(await _http.ReadAsync("/api/v2.0/audit"))["meta"]!["total_count"]!);
    }

    [Fact]
    public async Task Inventory_OfAnotherName_IsUnknown() =>
        await _http.ReadAsync("/api/v2.0/inventories/netmiko/other/devices", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("modules/ios_facts", "SUCCESS")]
    [InlineData("modules/fail_on_purpose", "FAILURE")]
    [InlineData("roles/baseline", "SUCCESS")]
    [InlineData("roles/fail_on_purpose", "FAILURE")]
    public async Task Execute_ModuleOrRole_AnswersForEachHostAndIsRemembered(string path, string status)
    {
        var outcomes = (await _http.CallAsync(HttpMethod.Post, $"/api/v2.0/{path}/execute", """{"args":{},"hosts":["router-001","router-002"]}"""))!.AsArray();

        Assert.Equal(["router-001", "router-002"], outcomes.Select(outcome => (string?)outcome!["host"]));
        Assert.All(outcomes, outcome => Assert.Equal(status, (string?)outcome!["status"]));
        Assert.Equal(1, (int)(await _http.ReadAsync($"/api/v2.0/{path}/history"))["meta"]!["total_count"]!);
        Assert.Equal(3, (int)(await _http.ReadAsync($"/api/v2.0/{path.Split('/')[0]}"))["meta"]!["total_count"]!);
    }

    [Fact]
    public async Task Version_OfTheOptions_IsThatOfTheStatus() =>
        Assert.Equal("4.2.0", (string?)(await _http.ReadAsync("/api/v2.0/status"))["version"]);
}
