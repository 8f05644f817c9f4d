using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Refit;

namespace Itential.Gateway.Tests.Apis;

public sealed class PlaybooksApiTests(GatewayHost host) : IClassFixture<GatewayHost>
{
    private readonly IGatewayPlaybooksApi _playbooks = host.Client.Playbooks;

    [Fact]
    public async Task GetPlaybooksAsync_WithDetail_HasSchemas()
    {
        var summary = await _playbooks.GetPlaybooksAsync();
        var full = await _playbooks.GetPlaybooksAsync(new GatewayQuery<GatewayPlaybook>().Where(GatewayPlaybookFields.Name.IsEqualTo("deploy_ntp")).Detail(GatewayDetail.Full), limit: 1);

        Assert.Equal(4, summary.Meta!.Count);
        Assert.All(summary.Data, playbook => Assert.Null(playbook.Schema));
        var playbook = Assert.Single(full.Data);
        Assert.Equal("deploy_ntp", playbook.Name);
        Assert.NotNull(playbook.Schema);
    }

    [Fact]
    public async Task GetPlaybookAsync_KnownName_HasItsSchema()
    {
        var playbook = await _playbooks.GetPlaybookAsync("gather_facts");

        Assert.Equal("gather_facts", playbook.Name);
        Assert.NotEmpty(playbook.Path!);
        Assert.Equal("object", playbook.Schema!.Type?.GetString());
    }

    [Fact]
    public async Task RefreshPlaybooksAsync_Called_Answers() => Assert.Equal(JsonValueKind.Object, (await _playbooks.RefreshPlaybooksAsync()).ValueKind);

    [Fact]
    public async Task ExecutePlaybookAsync_GoodAndBad_TellTheirEndAndStayInTheHistory()
    {
        var good = await _playbooks.ExecutePlaybookAsync("deploy_ntp", new PlaybookRun { Args = new JsonObject { ["site"] = "Berlin" }, Hosts = ["router-001"] });
        var bad = await _playbooks.ExecutePlaybookAsync("fail_on_purpose", new PlaybookRun());
        var history = await _playbooks.GetPlaybookHistoryAsync("deploy_ntp", GatewayOrder.Descending, limit: 5);
        var record = await host.Client.System.GetExecHistoryAsync(good.AuditId!);

        Assert.True(good.Succeeded);
        Assert.Equal(0, good.ReturnCode);
        Assert.Contains("deploy_ntp", good.StandardOutput);
        Assert.Equal("Berlin", good.Json.GetProperty("args").GetProperty("site").GetString());
        Assert.False(bad.Succeeded);
        Assert.Equal(1, bad.ReturnCode);
        Assert.NotEmpty(bad.StandardError!);
        Assert.Contains(history.Data, run => run.AuditId.ToString() == good.AuditId);
        Assert.Equal(good.AuditId, record.AuditId.ToString());
    }

    [Fact]
    public async Task DryRunPlaybookAsync_WithVerbosity_TellsItsEnd()
    {
        var trial = await _playbooks.DryRunPlaybookAsync("deploy_ntp", new PlaybookRun { Verbosity = 1, Groups = ["core"] });

        Assert.True(trial.Succeeded);
    }

    [Fact]
    public async Task Schema_UpdatedAndDeleted_IsAskedForAndThenNot()
    {
        var schema = await _playbooks.UpdatePlaybookSchemaAsync("gather_facts", new RunnableSchema { Title = "t", Required = ["site"] });
        var error = await Assert.ThrowsAsync<ApiException>(() => _playbooks.ExecutePlaybookAsync("gather_facts", new PlaybookRun()));
        await _playbooks.DeletePlaybookSchemaAsync("gather_facts");
        var open = await _playbooks.GetPlaybookSchemaAsync("gather_facts");

        Assert.Equal(["site"], schema.Required);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, error.StatusCode);
        Assert.Empty(open.Required!);
    }
}
