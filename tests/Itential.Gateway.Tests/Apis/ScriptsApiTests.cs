using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Refit;

namespace Itential.Gateway.Tests.Apis;

public sealed class ScriptsApiTests(GatewayHost host) : IClassFixture<GatewayHost>
{
    private readonly IGatewayScriptsApi _scripts = host.Client.Scripts;

    [Fact]
    public async Task GetScriptsAsync_WithDetail_HasSchemas()
    {
        var summary = await _scripts.GetScriptsAsync();
        var full = await _scripts.GetScriptsAsync(new GatewayQuery<GatewayScript>().Where(GatewayScriptFields.Name.IsEqualTo("collect_inventory.py")).Detail(GatewayDetail.Full), limit: 1);

        Assert.Equal(4, summary.Meta!.TotalCount);
        Assert.All(summary.Data, script => Assert.Null(script.Schema));
        var script = Assert.Single(full.Data);
        Assert.Equal("collect_inventory.py", script.Name);
        Assert.NotNull(script.Schema);
    }

    [Fact]
    public async Task GetScriptAsync_KnownName_HasItsSchema()
    {
        var script = await _scripts.GetScriptAsync("backup_config.py");

        Assert.Equal("backup_config.py", script.Name);
        Assert.NotEmpty(script.Path!);
        Assert.Equal("object", script.Schema!.Type?.GetString());
    }

    [Fact]
    public async Task RefreshScriptsAsync_Called_Answers() => Assert.Equal(JsonValueKind.Object, (await _scripts.RefreshScriptsAsync()).ValueKind);

    [Fact]
    public async Task ExecuteScriptAsync_GoodAndBad_TellTheirEndAndStayInTheHistory()
    {
        var good = await _scripts.ExecuteScriptAsync("collect_inventory.py", new ScriptRun { Args = new JsonObject { ["site"] = "Berlin" }, Hosts = ["router-001"] });
        var bad = await _scripts.ExecuteScriptAsync("fail_on_purpose.sh", new ScriptRun());
        var history = await _scripts.GetScriptHistoryAsync("collect_inventory.py", GatewayOrder.Descending, limit: 5);
        var record = await host.Client.System.GetExecHistoryAsync(good.AuditId!);

        Assert.True(good.Succeeded);
        Assert.Equal(0, good.ReturnCode);
        Assert.Contains("collect_inventory.py", good.StandardOutput);
        Assert.Equal("Berlin", good.Json.GetProperty("args").GetProperty("site").GetString());
        Assert.False(bad.Succeeded);
        Assert.Equal(1, bad.ReturnCode);
        Assert.NotEmpty(bad.StandardError!);
        Assert.Contains(history.Data, run => run.AuditId.ToString() == good.AuditId);
        Assert.Equal(good.AuditId, record.AuditId.ToString());
    }

    [Fact]
    public async Task Schema_UpdatedAndDeleted_IsAskedForAndThenNot()
    {
        var schema = await _scripts.UpdateScriptSchemaAsync("backup_config.py", new RunnableSchema { Title = "t", Required = ["site"] });
        var error = await Assert.ThrowsAsync<ApiException>(() => _scripts.ExecuteScriptAsync("backup_config.py", new ScriptRun()));
        await _scripts.DeleteScriptSchemaAsync("backup_config.py");
        var open = await _scripts.GetScriptSchemaAsync("backup_config.py");

        Assert.Equal(["site"], schema.Required);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Empty(open.Required!);
    }
}
