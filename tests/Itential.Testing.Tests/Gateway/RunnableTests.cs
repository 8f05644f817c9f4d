using System.Net;

namespace Itential.Testing.Tests.Gateway;

public sealed class RunnableTests : IAsyncLifetime
{
    private GatewayServer _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await GatewayServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _http = await HttpCalls.LoginAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("scripts", "total_count")]
    [InlineData("playbooks", "count")]
    public async Task List_Kind_TellsItsTotalItsOwnWay(string kind, string total)
    {
        var reply = await _http.ReadAsync($"/api/v2.0/{kind}?limit=1");

        Assert.Equal(4, (int)reply["meta"]![total]!);
        Assert.False(Assert.Single(reply["data"]!.AsArray())!.AsObject().ContainsKey("schema"));
        Assert.NotNull((await _http.ReadAsync($"/api/v2.0/{kind}?limit=1&detail=full"))["data"]![0]!["schema"]);
    }

    [Theory]
    [InlineData("scripts/collect_inventory.py/execute", "SUCCESS", 0)]
    [InlineData("scripts/fail_on_purpose.sh/execute", "FAILURE", 1)]
    [InlineData("playbooks/deploy_ntp/execute", "SUCCESS", 0)]
    [InlineData("playbooks/deploy_ntp/dry_run", "SUCCESS", 0)]
    [InlineData("playbooks/fail_on_purpose/execute", "FAILURE", 1)]
    public async Task Execute_Runnable_AnswersAndIsRemembered(string path, string status, int code)
    {
        var result = await _http.SendAsync(HttpMethod.Post, "/api/v2.0/" + path, """{"args":{"site":"ams"},"hosts":["router-001"]}""");

        Assert.Equal((status, code), ((string?)result["status"], (int)result["return_code"]!));
        var id = (string)result["audit_id"]!;
        Assert.Equal("ams", (string?)(await _http.ReadAsync("/api/v2.0/exec_history/" + id))["args"]!["site"]);
        var history = await _http.ReadAsync($"/api/v2.0/{path[..path.LastIndexOf('/')]}/history");
        Assert.Equal(id, (string?)Assert.Single(history["data"]!.AsArray())!["audit_id"]);
        Assert.Empty((await _http.ReadAsync("/api/v2.0/scripts/backup_config.py/history"))["data"]!.AsArray());
    }

    [Fact]
    public async Task Schema_PutAndDeleted_DecidesWhichArgumentsAreNeeded()
    {
        const string Script = "/api/v2.0/scripts/collect_inventory.py";

        await _http.SendAsync(HttpMethod.Put, Script + "/schema", """{"title":"x","type":"object","properties":{"site":{"type":"string"}},"required":["site"]}""");
        Assert.Equal("site", (string?)(await _http.ReadAsync(Script + "/schema"))["required"]![0]);
        await _http.SendAsync(HttpMethod.Post, Script + "/execute", """{"args":{}}""", HttpStatusCode.BadRequest);
        await _http.SendAsync(HttpMethod.Post, Script + "/execute", """{"args":{"site":"ams"}}""");

        await _http.SendAsync(HttpMethod.Delete, Script + "/schema");
        await _http.SendAsync(HttpMethod.Post, Script + "/execute", """{"args":{}}""");
    }

    [Theory]
    [InlineData("scripts")]
    [InlineData("playbooks")]
    public async Task Runnable_Unknown_Is404(string kind)
    {
        await _http.ReadAsync($"/api/v2.0/{kind}/none", HttpStatusCode.NotFound);
        await _http.ReadAsync($"/api/v2.0/{kind}/none/schema", HttpStatusCode.NotFound);
        await _http.SendAsync(HttpMethod.Post, $"/api/v2.0/{kind}/none/execute", """{"args":{}}""", HttpStatusCode.NotFound);
        await _http.SendAsync(HttpMethod.Post, $"/api/v2.0/{kind}/refresh");
    }
}
