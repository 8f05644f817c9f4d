using System.Net;

namespace Itential.Testing.Tests.Platform.Operations;

public sealed class TriggerTests : PlatformTest
{
    private const string Root = "/operations-manager/triggers";

    [Fact]
    public async Task Endpoint_WithAndWithoutTheRequiredMember_StartsAJobOrNone()
    {
        var jobs = (int)(await Http.ReadAsync("/operations-manager/jobs"))["metadata"]!["total"]!;

        await Http.SendAsync(HttpMethod.Post, Root + "/endpoint/automation-001", """{"other":1}""", HttpStatusCode.BadRequest);
        await Http.SendAsync(HttpMethod.Post, Root + "/endpoint/automation-001", "[]", HttpStatusCode.BadRequest);
        Assert.Equal(jobs, (int)(await Http.ReadAsync("/operations-manager/jobs"))["metadata"]!["total"]!);

        var job = (await Http.SendAsync(HttpMethod.Post, Root + "/endpoint/automation-001", """{"device":"router-001"}"""))["data"]!;
        Assert.Equal(("Deploy Configuration", "running", "router-001"), ((string?)job["name"], (string?)job["status"], (string?)job["variables"]!["device"]));
        Assert.NotNull((await Http.ReadAsync(Root + "?equals=endpoint&equalsField=type"))["data"]![0]!["lastExecuted"]);
    }

    [Theory]
    [InlineData("""{"name":"x","type":"endpoint","routeName":"x","actionId":"ACTION","schema":{}}""", HttpStatusCode.NotFound)]
    [InlineData("""{"name":"x","type":"endpoint","routeName":"x","actionId":"ACTION","verb":"POST"}""", HttpStatusCode.NotFound)]
    [InlineData("""{"name":"x","type":"endpoint","routeName":"x","actionId":"ACTION","verb":"POST","schema":{},"enabled":false}""", HttpStatusCode.NotFound)]
    [InlineData("""{"name":"x","type":"endpoint","routeName":"x","actionId":"ACTION","verb":"POST","schema":{}}""", HttpStatusCode.OK)]
    public async Task Endpoint_CreatedWithoutVerbOrSchema_IsNoRoute(string trigger, HttpStatusCode expected)
    {
        var action = (string)(await Http.ReadAsync("/operations-manager/automations?limit=1"))["data"]![0]!["_id"]!;
        await Http.SendAsync(HttpMethod.Post, Root, trigger.Replace("ACTION", action, StringComparison.Ordinal));

        await Http.SendAsync(HttpMethod.Post, Root + "/endpoint/x", "{}", expected);
    }

    [Fact]
    public async Task Manual_Run_StartsAJobWithTheFormData()
    {
        var id = await IdOfAsync("manual");

        var job = (await Http.SendAsync(HttpMethod.Post, $"{Root}/manual/{id}/run", """{"formData":{"vlan":42}}"""))["data"]!;

        Assert.Equal(42, (int?)job["variables"]!["vlan"]);
        await Http.SendAsync(HttpMethod.Post, $"{Root}/manual/{await IdOfAsync("schedule")}/run", "{}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Trigger_CreatedPatchedDeleted_IsThereAndGone()
    {
        var created = (await Http.SendAsync(HttpMethod.Post, Root, """{"name":"Nightly","type":"schedule","formId":"f1","formData":{"a":1},"actionId":"none"}"""))["data"]!.AsObject();
        Assert.False(created.ContainsKey("formData"));
        var path = $"{Root}/{(string)created["_id"]!}";

        var patched = (await Http.SendAsync(HttpMethod.Patch, path, """{"enabled":false,"formId":"f2"}"""))["data"]!;
        Assert.Equal((false, "f1"), ((bool)patched["enabled"]!, (string?)patched["formId"]));
        Assert.Equal(1, (int)(await Http.ReadAsync(Root + "?enabled=false"))["metadata"]!["total"]!);
        await Http.SendAsync(HttpMethod.Put, path, "{}", HttpStatusCode.NotFound);

        await Http.SendAsync(HttpMethod.Delete, path);
        await Http.ReadAsync(path, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("""{"name":"x"}""")]
    [InlineData("""{"name":"x","type":"other"}""")]
    [InlineData("""{"name":"x","type":"endpoint"}""")]
    [InlineData("""{"type":"manual"}""")]
    public async Task Create_Incomplete_Is400(string body) => await Http.SendAsync(HttpMethod.Post, Root, body, HttpStatusCode.BadRequest);

    [Fact]
    public async Task Import_OfAnExport_AddsATrigger()
    {
        var exported = (await Http.ReadAsync($"{Root}/{await IdOfAsync("eventSystem")}/export"))["data"]!;

        var reply = await Http.SendAsync(HttpMethod.Put, Root, $$"""{"triggers":[{{exported.ToJsonString()}}]}""");

        var outcome = Assert.Single(reply["data"]!.AsArray())!;
        Assert.True((bool)outcome["success"]!);
        Assert.Equal((string?)exported["topic"], (string?)outcome["data"]!["topic"]);
        Assert.NotEqual((string?)exported["_id"], (string?)outcome["data"]!["_id"]);
    }

    [Fact]
    public async Task DeleteByAction_RemovesThoseOfOneAutomation()
    {
        var action = (string)(await Http.ReadAsync(Root + "?equals=manual&equalsField=type"))["data"]![0]!["actionId"]!;

        var reply = await Http.SendAsync(HttpMethod.Delete, $"{Root}/action/{action}");

        Assert.Equal(2, (int)reply["data"]!["deletedCount"]!);
        Assert.Equal(2, (int)(await Http.ReadAsync(Root))["metadata"]!["total"]!);
    }

    private async Task<string> IdOfAsync(string type) => (string)(await Http.ReadAsync($"{Root}?equals={type}&equalsField=type"))["data"]![0]!["_id"]!;
}
