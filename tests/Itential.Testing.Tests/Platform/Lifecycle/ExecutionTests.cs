using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Lifecycle;

public sealed class ExecutionTests : PlatformTest
{
    private const string Models = "/lifecycle-manager/resources";
    private const string Root = "/lifecycle-manager/action-executions";

    [Fact]
    public async Task Create_FollowedToItsEnd_LeavesAnInstanceWithTheInputs()
    {
        var model = await FirstAsync();
        var started = await RunAsync(model, "create", ",\"instanceName\":\"New\",\"inputs\":{\"site\":\"lon\"}");
        Assert.Equal(("running", null), ((string?)started["status"], (string?)started["endTime"]));
        Assert.Equal("resource:action", (string?)(await Http.ReadAsync("/operations-manager/jobs?equals[type]=resource:action"))["data"]![0]!["type"]);

        var states = ((string?)(await ReadAsync(started))["status"], (string?)(await ReadAsync(started))["status"]);

        Assert.Equal(("running", "complete"), states);
        var ended = await ReadAsync(started);
        Assert.NotNull(ended["endTime"]);
        Assert.Equal("lon", (string?)ended["finalInstanceData"]!["site"]);
        var instance = (await Http.ReadAsync($"{Models}/{(string)model["_id"]!}/instances/{(string)ended["instanceId"]!}"))["data"]!;
        Assert.Equal(("New", "lon", "complete", "0001"), ((string?)instance["name"], (string?)instance["instanceData"]!["site"], (string?)instance["lastAction"]!["status"], (string?)instance["stateId"]));
    }

    [Fact]
    public async Task Delete_FollowedToItsEnd_HidesTheInstance()
    {
        var model = await FirstAsync();
        var path = $"{Models}/{(string)model["_id"]!}/instances";
        var instance = (await Http.ReadAsync(path))["data"]![0]!;

        var started = await RunAsync(model, "delete", $",\"instance\":\"{(string)instance["_id"]!}\"");
        await ReadAsync(started);
        Assert.Equal("complete", (string?)(await ReadAsync(started))["status"]);

        Assert.Equal(1, (int)(await Http.ReadAsync(path))["metadata"]!["total"]!);
        Assert.Equal(2, (int)(await Http.ReadAsync(path + "?include-deleted=true"))["metadata"]!["total"]!);
    }

    [Fact]
    public async Task Action_OfAFailingWorkflow_EndsInError()
    {
        var workflow = (string)(await Http.ReadAsync("/automation-studio/workflows?equals[name]=Failing%20Change"))["items"]![0]!["_id"]!;
        var model = (await Http.SendAsync(HttpMethod.Post, Models, $$"""{"name":"New","actions":[{"name":"Create","type":"create","workflow":"{{workflow}}"}]}"""))["data"]!;

        var started = await RunAsync(model, "create", "");
        await ReadAsync(started);
        var ended = await ReadAsync(started);

        Assert.Equal("error", (string?)ended["status"]);
        Assert.NotNull(Assert.Single(ended["errors"]!.AsArray())!["message"]);
        Assert.Equal("0000", (string?)(await Http.ReadAsync($"{Models}/{(string)model["_id"]!}/instances"))["data"]![0]!["stateId"]);
    }

    [Fact]
    public async Task Cancel_OfARun_EndsItAndItsJob()
    {
        var started = await RunAsync(await FirstAsync(), "create", "");

        var canceled = (await Http.SendAsync(HttpMethod.Post, $"{Root}/{(string)started["_id"]!}/cancel", "{}"))["data"]!;

        Assert.Equal("canceled", (string?)canceled["status"]);
        Assert.Equal("canceled", (string?)(await Http.ReadAsync($"/operations-manager/jobs/{(string)started["jobId"]!}"))["data"]!["status"]);
        Assert.Equal(1, (int)(await Http.ReadAsync(Root + "?equals[status]=canceled"))["metadata"]!["total"]!);
        await Http.SendAsync(HttpMethod.Post, Root + "/none/cancel", "{}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Run_UnknownActionOrNoInstance_StartsNothing()
    {
        var model = await FirstAsync();
        var path = $"{Models}/{(string)model["_id"]!}/run-action";

        await Http.SendAsync(HttpMethod.Post, path, """{"actionId":"none"}""", HttpStatusCode.NotFound);
        await Http.SendAsync(HttpMethod.Post, path, $$"""{"actionId":"{{ActionId(model, "update")}}"}""", HttpStatusCode.BadRequest);

        Assert.Equal(0, (int)(await Http.ReadAsync(Root))["metadata"]!["total"]!);
    }

    private async Task<JsonNode> FirstAsync() => (await Http.ReadAsync(Models + "?equals[name]=Resource%20001"))["data"]![0]!;

    private async Task<JsonNode> RunAsync(JsonNode model, string type, string more) => (await Http.SendAsync(
        HttpMethod.Post,
        $"{Models}/{(string)model["_id"]!}/run-action",
        $"{{\"actionId\":\"{ActionId(model, type)}\"{more}}}"))["data"]!;

    private async Task<JsonNode> ReadAsync(JsonNode execution) => (await Http.ReadAsync($"{Root}/{(string)execution["_id"]!}"))["data"]!;

    private static string ActionId(JsonNode model, string type) =>
        (string)model["actions"]!.AsArray().Single(action => (string?)action!["type"] == type)!["_id"]!;
}
