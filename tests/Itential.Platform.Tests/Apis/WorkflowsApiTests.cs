using System.Text.Json;
using Itential.Refit;

namespace Itential.Platform.Tests.Apis;

public sealed class WorkflowsApiTests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private readonly IWorkflowsApi _workflows = host.Client.AutomationStudio.Workflows;
    private readonly IWorkflowBuilderApi _builder = host.Client.WorkflowBuilder;

    [Fact]
    public async Task GetWorkflowsAsync_WithQuery_PagesThrough()
    {
        var page = await _workflows.GetWorkflowsAsync(new ListQuery<Workflow>().OrderBy(WorkflowFields.Name), excludeProjectMembers: true, skip: 7, limit: 7);

        Assert.Equal(7, page.Items.Count);
        Assert.Equal(7, page.Count);
        Assert.Equal(7, page.Skip);
        Assert.True(page.Total >= 30);
    }

    [Fact]
    public async Task GetWorkflowsAsync_WithBracketFilter_AnswersMatchesOnly()
    {
        var found = await _workflows.GetWorkflowsAsync(new ListQuery<Workflow>().Where(WorkflowFields.Name.IsEqualTo("Audit Interfaces")));

        Assert.Equal("Audit Interfaces", Assert.Single(found.Items).Name);
    }

    [Fact]
    public async Task GetWorkflowDetailedByNameAsync_KnownName_HasTasks()
    {
        var workflow = await _workflows.GetWorkflowDetailedByNameAsync("Deploy Configuration");

        Assert.Equal("Deploy Configuration", workflow.Name);
        Assert.Contains("workflow_start", workflow.Tasks!.Keys);
        Assert.Contains("workflow_end", workflow.Tasks.Keys);
        Assert.NotNull(workflow.Tasks["1a"].NodeLocation);
    }

    [Fact]
    public async Task GetWorkflowDetailedByNameAsync_InvisibleName_IsAnEmptyWorkflow() =>
        Assert.Null((await _workflows.GetWorkflowDetailedByNameAsync("none such")).Name);

    [Fact]
    public async Task CreateDelete_CopyOfAWorkflow_KeepsWhatThisLibraryDoesNotKnow()
    {
        const string Name = "@65a1b2c3d4e5f60718293a4b: Copy/1 ü%";
        var original = await _workflows.GetWorkflowDetailedByNameAsync("Audit Interfaces");
        var copy = original with
        {
            Id = null,
            Name = Name,
            EncodingVersion = 1,
            UnknownMembers = new Dictionary<string, JsonElement> { ["ofTomorrow"] = JsonDocument.Parse("""{"kept":[1,null]}""").RootElement },
        };

        var created = await _workflows.CreateWorkflowAsync(copy);
        var read = await _workflows.GetWorkflowDetailedByNameAsync(Name);
        var deleted = await _builder.DeleteWorkflowAsync(Name);
        var error = await Assert.ThrowsAsync<ApiException>(() => _builder.DeleteWorkflowAsync(Name));

        Assert.NotEqual(original.Id, created.Id);
        Assert.Equal("""{"kept":[1,null]}""", read.UnknownMembers!["ofTomorrow"].GetRawText());
        Assert.Null(read.EncodingVersion);
        Assert.Equal(original.Tasks!.Keys, read.Tasks!.Keys);
        Assert.Equal(Name, deleted.Value!.Name);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, error.StatusCode);
    }
}
