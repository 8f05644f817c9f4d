using System.Net;

namespace Itential.Testing.Tests.Platform.Operations;

/// <summary>What a trigger runs, and what an import makes of groups that the server does not know.</summary>
public sealed class TriggerRunTests : PlatformTest
{
    private const string Automations = "/operations-manager/automations";
    private const string Triggers = "/operations-manager/triggers";

    [Theory]
    [InlineData("""{"name":"x","componentName":"Failing Change"}""", "Failing Change")]
    [InlineData("""{"name":"x","componentName":"none"}""", null)]
    [InlineData("""{"name":"x","componentId":"none"}""", null)]
    public async Task ManualTrigger_RunsTheWorkflowOfItsAutomation(string automation, string? workflow)
    {
        var id = (string)(await Http.SendAsync(HttpMethod.Post, Automations, automation))["data"]!["_id"]!;
        var trigger = (await Http.SendAsync(HttpMethod.Post, Triggers, $$"""{"name":"x","type":"manual","actionId":"{{id}}"}"""))["data"]!;

        var reply = await Http.SendAsync(HttpMethod.Post, $"{Triggers}/manual/{(string)trigger["_id"]!}/run", "[]", workflow is null ? HttpStatusCode.NotFound : HttpStatusCode.OK);

        Assert.Equal(workflow, (string?)reply["data"]?["name"]);
    }

    [Theory]
    [InlineData("""{"name":"x","type":"manual"}""")]
    [InlineData("""{"name":"x","type":"manual","actionId":"none"}""")]
    public async Task ManualTrigger_WithoutAutomation_HasNothingToRun(string sent)
    {
        var trigger = (await Http.SendAsync(HttpMethod.Post, Triggers, sent))["data"]!;

        var reply = await Http.SendAsync(HttpMethod.Post, $"{Triggers}/manual/{(string)trigger["_id"]!}/run", "{}", HttpStatusCode.NotFound);

        Assert.Equal("The trigger's automation has no workflow.", (string?)reply["message"]);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(",\"gbac\":\"none\"", 0)]
    [InlineData(",\"gbac\":{\"write\":[]}", 0)]
    [InlineData(",\"gbac\":{\"read\":[{\"name\":\"no group of this server\"}],\"write\":[]}", 0)]
    [InlineData(",\"gbac\":{\"read\":[\"an id\",null],\"write\":[]}", 2)]
    public async Task Import_OfGroups_KeepsTheKnownOnes(string gbac, int kept)
    {
        var reply = await Http.SendAsync(HttpMethod.Put, Automations, $$"""{"automations":[{"name":"x","triggers":[]{{gbac}}}]}""");

        var outcome = Assert.Single(reply["data"]!.AsArray())!;
        Assert.True((bool)outcome["success"]!);
        Assert.Equal(kept, outcome["data"]!["gbac"]!["read"]!.AsArray().Count);
    }

    [Fact]
    public async Task Import_OfATakenName_FailsAlone()
    {
        var reply = await Http.SendAsync(HttpMethod.Put, Automations, """{"automations":[{"name":"Automation 001","triggers":[]},{"name":"x","componentName":"Failing Change","triggers":[{"name":"t","type":"manual"}]}]}""");

        Assert.Equal([false, true], reply["data"]!.AsArray().Select(outcome => (bool)outcome!["success"]!));
        Assert.NotNull(reply["data"]![1]!["data"]!["componentId"]);
        Assert.Single(reply["data"]![1]!["data"]!["triggers"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"1a":1,"2b":null}""")]
    [InlineData("\"none\"")]
    [InlineData("{}")]
    public async Task Job_OfAWorkflowWithoutTasks_HasOneOfItsOwn(string tasks)
    {
        await Http.SendAsync(HttpMethod.Post, "/automation-studio/automations", $$$"""{"automation":{"name":"Odd","tasks":{{{tasks}}}}}""");

        var job = (await Http.SendAsync(HttpMethod.Post, "/operations-manager/jobs/start", """{"workflow":"Odd","options":{"groups":["a"]}}"""))["data"]!;

        Assert.Equal("run", (string?)Assert.Single(job["tasks"]!.AsObject()).Value!["name"]);
        Assert.Equal(1, (int)(await Http.ReadAsync("/operations-manager/jobs?equals[groups]=a"))["metadata"]!["total"]!);
    }

    [Fact]
    public async Task Workflow_UpdatedToNullAndExportedById_SaysNull()
    {
        var id = (string)(await Http.ReadAsync("/automation-studio/workflows"))["items"]![0]!["_id"]!;
        await Http.SendAsync(HttpMethod.Put, "/automation-studio/automations/" + id, """{"update":{"description":null,"_id":"x"}}""");

        var exported = await Http.SendAsync(HttpMethod.Post, "/workflow_builder/export", $$$"""{"options":{"_id":"{{{id}}}"}}""");

        Assert.Equal(id, (string?)exported["_id"]);
        Assert.Null(exported["description"]);
    }

    [Fact]
    public async Task Resume_OfAJobThatRuns_IsIgnored()
    {
        var job = (await Http.SendAsync(HttpMethod.Post, "/operations-manager/jobs/start", """{"workflow":"Deploy Configuration"}"""))["data"]!;

        var reply = await Http.SendAsync(HttpMethod.Post, "/operations-manager/jobs/resume", $$"""{"jobIds":["{{(string)job["_id"]!}}","none"]}""");

        Assert.Equal(2, reply["data"]!["ignored"]!.AsArray().Count);
        Assert.Empty(reply["data"]!["resumed"]!.AsArray());
    }
}
