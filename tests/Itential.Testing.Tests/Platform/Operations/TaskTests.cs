using System.Net;

namespace Itential.Testing.Tests.Platform.Operations;

public sealed class TaskTests : PlatformTest
{
    private const string Jobs = "/operations-manager/jobs";

    [Fact]
    public async Task Retry_OfTheFailedTask_RunsTheJobToItsEnd()
    {
        var id = (string)(await Http.SendAsync(HttpMethod.Post, Jobs + "/start", """{"workflow":"Failing Change"}"""))["data"]!["_id"]!;
        await Http.ReadAsync($"{Jobs}/{id}");
        var failed = (await Http.ReadAsync($"{Jobs}/{id}"))["data"]!;
        Assert.Equal("error", (string?)failed["status"]);
        var error = Assert.Single(failed["error"]!.AsArray())!;
        Assert.NotNull(error["message"]!["IAPerror"]);
        Assert.True((long)error["timestamp"]! > 0);
        var task = (string)error["task"]!;

        await Http.SendAsync(HttpMethod.Post, $"{Jobs}/{id}/tasks/none/retry", "{}", HttpStatusCode.NotFound);
        await Http.SendAsync(HttpMethod.Post, $"{Jobs}/{id}/tasks/1a/retry", "{}", HttpStatusCode.BadRequest);
        var retried = (await Http.SendAsync(HttpMethod.Post, $"{Jobs}/{id}/tasks/{task}/retry", """{"variables":{}}"""))["data"]!;

        Assert.Equal("running", (string?)retried["status"]);
        Assert.Null(retried["error"]);
        Assert.Equal("complete", (string?)(await Http.ReadAsync($"{Jobs}/{id}"))["data"]!["status"]);
        await Http.SendAsync(HttpMethod.Post, $"{Jobs}/{id}/tasks/{task}/retry", "{}", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task List_TasksOfOneJob_ArePagedAndFilteredAndTakeNoStep()
    {
        var id = (string)(await Http.SendAsync(HttpMethod.Post, Jobs + "/start", """{"workflow":"Deploy Configuration"}"""))["data"]!["_id"]!;

        var reply = await Http.ReadAsync($"/operations-manager/tasks?equals[job._id]={id}&limit=2&include=name,job");

        Assert.Equal((2, 3), (reply["data"]!.AsArray().Count, (int)reply["metadata"]!["total"]!));
        Assert.Equal("1a", (string?)reply["data"]![0]!["job"]!["task"]);
        var task = (await Http.ReadAsync($"/operations-manager/tasks/{(string)reply["data"]![0]!["_id"]!}"))["data"]!;
        Assert.Equal(("prepare", id), ((string?)task["name"], (string?)task["job"]!["_id"]));
        Assert.Equal(0.5, (double)(await Http.ReadAsync($"{Jobs}/{id}"))["data"]!["metrics"]!["progress"]!);
        await Http.ReadAsync("/operations-manager/tasks/none", HttpStatusCode.NotFound);
    }
}
