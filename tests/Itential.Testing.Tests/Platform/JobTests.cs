using System.Net;
using System.Text.Json.Nodes;
using TestKit;

namespace Itential.Testing.Tests.Platform;

public sealed class JobTests
{
    private const string Root = "/operations-manager/jobs";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Job_EachRead_IsOneStepToItsEnd()
    {
        await using var server = await PlatformServer.StartAsync(new() { JobSteps = 3 }, Token);
        using var http = await HttpCalls.LoginAsync(server);
        var started = await StartAsync(http, "Deploy Configuration");
        Assert.Equal(("running", 0.0), StateOf(started));

        var progress = new List<double>();
        JsonObject job;
        do
        {
            job = await JobAsync(http, started);
            progress.Add((double)job["metrics"]!["progress"]!);
        }
        while ((string?)job["status"] == "running");

        Assert.Equal(3, progress.Count);
        Assert.True(progress[0] > 0 && progress[0] < progress[1] && progress[1] < progress[2]);
        Assert.Equal(("complete", 1.0), StateOf(job));
        Assert.All(job["tasks"]!.AsObject(), task => Assert.Equal("complete", (string?)task.Value!["status"]));
        Assert.Equal(4, server.CountOf("GET", Root + "/{id}") + server.CountOf("POST", Root + "/start"));
    }

    [Fact]
    public async Task Job_OfAWorkflowNamedToFail_EndsInError()
    {
        await using var server = await PlatformServer.StartAsync(new() { JobSteps = 1 }, Token);
        using var http = await HttpCalls.LoginAsync(server);

        var job = await JobAsync(http, await StartAsync(http, "Failing Change"));

        Assert.Equal("error", (string?)job["status"]);
        var error = Assert.Single(job["error"]!.AsArray());
        Assert.NotNull(error!["message"]!["IAPerror"]!["displayString"]);
        Assert.Equal("error", (string?)job["tasks"]![(string)error["task"]!]!["finish_state"]);
    }

    [Fact]
    public async Task Job_ByTime_GoesAheadWithTheClockAlone()
    {
        var clock = new ManualTimeProvider();
        await using var server = await PlatformServer.StartAsync(new() { TimeProvider = clock, JobSteps = 4, StepInterval = TimeSpan.FromSeconds(5) }, Token);
        using var http = await HttpCalls.LoginAsync(server);
        var started = await StartAsync(http, "Deploy Configuration");

        await JobAsync(http, started);
        Assert.Equal(("running", 0.0), StateOf(await JobAsync(http, started)));
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(("running", 0.5), StateOf(await JobAsync(http, started)));
        clock.Advance(TimeSpan.FromSeconds(60));
        var job = await JobAsync(http, started);
        Assert.Equal(("complete", 1.0), StateOf(job));
        Assert.Equal(20_000, (long)job["metrics"]!["end_time"]! - (long)job["metrics"]!["start_time"]!);
    }

    [Fact]
    public async Task Job_PausedResumedCanceled_StandsStillAndGoesOn()
    {
        await using var server = await PlatformServer.StartAsync(new() { JobSteps = 10 }, Token);
        using var http = await HttpCalls.LoginAsync(server);
        var started = await StartAsync(http, "Deploy Configuration");
        var ids = $$"""{"jobIds":["{{(string)started["_id"]!}}","ffffffffffffffffffffffff"]}""";

        var paused = await http.SendAsync(HttpMethod.Post, Root + "/pause", ids);
        Assert.Single(paused["data"]!["paused"]!.AsArray());
        Assert.Single(paused["data"]!["ignored"]!.AsArray());
        Assert.Equal(("paused", 0.0), StateOf(await JobAsync(http, started)));

        await http.SendAsync(HttpMethod.Post, Root + "/resume", ids);
        Assert.Equal(("running", 0.1), StateOf(await JobAsync(http, started)));

        await http.SendAsync(HttpMethod.Post, Root + "/cancel", ids);
        Assert.Equal(("canceled", 0.1), StateOf(await JobAsync(http, started)));
        var again = await http.SendAsync(HttpMethod.Post, Root + "/cancel", ids);
        Assert.Empty(again["data"]!["canceled"]!.AsArray());
    }

    [Fact]
    public async Task Start_VariablesAndDescription_AreKeptInTheJobAndLeftOutOfTheList()
    {
        await using var server = await PlatformServer.StartAsync(new() { Jobs = 0 }, Token);
        using var http = await HttpCalls.LoginAsync(server);
        var reply = await http.SendAsync(HttpMethod.Post, Root + "/start", """{"workflow":"Deploy Configuration","options":{"type":"automation","description":"night run","variables":{"vlan":42}}}""");

        var job = await JobAsync(http, reply["data"]!.AsObject());
        Assert.Equal(42, (int?)job["variables"]!["vlan"]);
        Assert.Equal("night run", (string?)job["description"]);
        var listed = Assert.Single((await http.ReadAsync(Root))["data"]!.AsArray())!.AsObject();
        Assert.False(listed.ContainsKey("variables"));
        Assert.All(listed["tasks"]!.AsObject(), task => Assert.False(task.Value!.AsObject().ContainsKey("variables")));
    }

    [Theory]
    [InlineData("""{"workflow":"no such workflow"}""", HttpStatusCode.NotFound)]
    [InlineData("""{"options":{}}""", HttpStatusCode.BadRequest)]
    public async Task Start_UnknownOrUnnamed_IsAnErrorInTheEnvelope(string body, HttpStatusCode expected)
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);

        var reply = await http.SendAsync(HttpMethod.Post, Root + "/start", body, expected);

        Assert.NotNull(reply["message"]);
        Assert.True(reply.ContainsKey("data") && reply["data"] is null);
    }

    [Fact]
    public async Task Get_UnknownId_Is404()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);

        await http.ReadAsync(Root + "/nothing", HttpStatusCode.NotFound);
    }

    private static async Task<JsonObject> StartAsync(HttpClient http, string workflow) =>
        (await http.SendAsync(HttpMethod.Post, Root + "/start", "{\"workflow\":\"" + workflow + "\",\"options\":{\"type\":\"automation\"}}"))["data"]!.AsObject();

    private static async Task<JsonObject> JobAsync(HttpClient http, JsonObject job) =>
        (await http.ReadAsync($"{Root}/{(string)job["_id"]!}"))["data"]!.AsObject();

    private static (string? Status, double Progress) StateOf(JsonObject job) => ((string?)job["status"], (double)job["metrics"]!["progress"]!);
}
