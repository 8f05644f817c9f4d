using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Lifecycle;

/// <summary>Actions of models that say little, and runs whose instance is gone.</summary>
public sealed class ActionTests : PlatformTest
{
    private const string Models = "/lifecycle-manager/resources";
    private const string Runs = "/lifecycle-manager/action-executions";

    [Theory]
    [InlineData("""{"name":"Make","type":"create"}""", "", "complete", "New")]
    [InlineData("""{"name":"Make","type":"create","workflow":"none"}""", ",\"instanceName\":\"x\",\"instanceDescription\":\"y\",\"inputs\":{\"site\":null}", "complete", "x")]
    [InlineData("""{"name":"Fail on purpose","type":"create"}""", ",\"inputs\":\"none\"", "error", "New")]
    public async Task Action_WithoutAWorkflow_RunsUnderItsOwnName(string action, string request, string expected, string name)
    {
        var model = await CreateAsync(action);
        var started = await StartAsync(model, request);

        await Http.ReadAsync($"{Runs}/{(string)started["_id"]!}");
        var ended = (await Http.ReadAsync($"{Runs}/{(string)started["_id"]!}"))["data"]!;

        Assert.Equal((expected, name), ((string?)ended["status"], (string?)ended["instanceName"]));
        Assert.Equal((string?)model["actions"]![0]!["name"], (string?)(await Http.ReadAsync($"/operations-manager/jobs/{(string)started["jobId"]!}"))["data"]!["name"]);
        Assert.Equal(expected == "error" ? 1 : 0, ended["errors"]!.AsArray().Count);
    }

    [Fact]
    public async Task Run_WhoseInstanceIsGone_EndsWithTheInputsAlone()
    {
        var model = await CreateAsync("""{"name":"Make","type":"create"}""");
        var started = await StartAsync(model, ",\"inputs\":{\"site\":\"lon\"}");
        await Http.SendAsync(HttpMethod.Delete, $"{Models}/{(string)model["_id"]!}?delete-associated-instances=true");

        await Http.ReadAsync($"{Runs}/{(string)started["_id"]!}");
        var ended = (await Http.ReadAsync($"{Runs}/{(string)started["_id"]!}"))["data"]!;

        Assert.Equal("""{"site":"lon"}""", ended["finalInstanceData"]!.ToJsonString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Run_CanceledOnceAndAgain_StaysCanceled(bool looksBetween)
    {
        var started = await StartAsync(await CreateAsync("""{"name":"Make","type":"create"}"""), "");
        var path = $"{Runs}/{(string)started["_id"]!}";
        Assert.Equal("canceled", (string?)(await Http.SendAsync(HttpMethod.Post, path + "/cancel"))["data"]!["status"]);

        var again = looksBetween ? await Http.ReadAsync(path) : await Http.SendAsync(HttpMethod.Post, path + "/cancel");

        Assert.Equal("canceled", (string?)again["data"]!["status"]);
        Assert.Equal("canceled", (string?)(await Http.ReadAsync(Runs))["data"]![0]!["status"]);
    }

    [Fact]
    public async Task Instance_ExportedByTheNameOfItsModel_IsTheSame()
    {
        var model = (await Http.ReadAsync(Models + "?equals[name]=Resource%20001"))["data"]![0]!;
        var other = (await Http.ReadAsync(Models + "?equals[name]=Resource%20002"))["data"]![0]!;
        var instance = (await Http.ReadAsync($"{Models}/{(string)model["_id"]!}/instances"))["data"]![0]!;
        var id = (string)instance["_id"]!;

        Assert.Equal(id, (string?)(await Http.ReadAsync($"{Models}/Resource%20001/instances/{id}/export"))["data"]!["_id"]);
        await Http.ReadAsync($"{Models}/{(string)other["_id"]!}/instances/{id}", System.Net.HttpStatusCode.NotFound);
        var unchanged = (await Http.SendAsync(HttpMethod.Put, $"{Models}/{(string)model["_id"]!}/instances/{id}", "[]"))["data"]!;
        Assert.Equal((string?)instance["name"], (string?)unchanged["name"]);
    }

    [Fact]
    public async Task Model_Deleted_LeavesItsInstancesUnlessTold()
    {
        var model = (await Http.ReadAsync(Models))["data"]![0]!;

        var deleted = await Http.SendAsync(HttpMethod.Delete, $"{Models}/{(string)model["_id"]!}");

        Assert.Equal(0, (int)deleted["data"]!["deletedInstances"]!);
    }

    private async Task<JsonNode> CreateAsync(string action) =>
        (await Http.SendAsync(HttpMethod.Post, Models, $$"""{"name":"New","actions":[{{action}}]}"""))["data"]!;

    private async Task<JsonNode> StartAsync(JsonNode model, string request)
    {
        var body = $$"""{"actionId":"{{(string)model["actions"]![0]!["_id"]!}}"{{request}}}""";
        return (await Http.SendAsync(HttpMethod.Post, $"{Models}/{(string)model["_id"]!}/run-action", body))["data"]!;
    }
}
