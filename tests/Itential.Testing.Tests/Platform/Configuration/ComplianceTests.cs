using System.Net;
using System.Text.Json.Nodes;
using TestKit;

namespace Itential.Testing.Tests.Platform.Configuration;

public sealed class ComplianceTests : PlatformTest
{
    private const string Root = "/configuration_manager";

    [Fact]
    public async Task Batch_EachRead_HasOneReportMore()
    {
        var batch = await RunAsync(Http, ["router-001", "router-002", "router-003"]);

        var counts = new List<int>();
        for (var read = 0; read < 4; read++)
        {
            counts.Add((await BatchAsync(Http, batch)).Count);
        }

        Assert.Equal([1, 2, 3, 3], counts);
        var reports = await BatchAsync(Http, batch);
        Assert.Equal(["router-001", "router-002", "router-003"], reports.Select(report => (string?)report!["deviceName"]));
        Assert.False(reports[2]!.AsObject().ContainsKey("issues"));
        var detail = await Http.ReadAsync($"{Root}/compliance_reports/details/{(string)reports[2]!["id"]!}");
        Assert.Equal((1, 1), ((int)detail["totals"]!["errors"]!, detail["issues"]!.AsArray().Count));
        await Http.ReadAsync($"{Root}/compliance_reports/details/none", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Batch_ByTime_GrowsWithTheClockAlone()
    {
        var clock = new ManualTimeProvider();
        await using var server = await PlatformServer.StartAsync(new() { TimeProvider = clock, StepInterval = TimeSpan.FromSeconds(5) }, TestContext.Current.CancellationToken);
        using var http = await HttpCalls.LoginAsync(server);
        var batch = await RunAsync(http, ["router-001", "router-002"]);

        Assert.Empty(await BatchAsync(http, batch));
        Assert.Empty(await BatchAsync(http, batch));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Single(await BatchAsync(http, batch));
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(2, (await BatchAsync(http, batch)).Count);
    }

    [Theory]
    [InlineData("Plan 001", "complete")]
    [InlineData("Failing Plan", "error")]
    public async Task Plan_Run_GoesStepByStepToItsEnd(string name, string expected)
    {
        var plan = Assert.Single((await SearchPlansAsync(name))["plans"]!.AsArray())!;
        var run = await Http.SendAsync(HttpMethod.Post, Root + "/compliance_plans/run", $$"""{"planId":"{{(string)plan["id"]!}}"}""");

        var body = $$$"""{"searchParams":{"instanceId":"{{{(string)run["instanceId"]!}}}"}}""";
        var first = await Http.SendAsync(HttpMethod.Post, Root + "/search/compliance_plan_instances", body);
        var second = await Http.SendAsync(HttpMethod.Post, Root + "/search/compliance_plan_instances", body);

        Assert.Equal((1, "running"), ((int)first["totalCount"]!, (string?)first["plans"]![0]!["jobStatus"]));
        var instance = second["plans"]![0]!;
        Assert.Equal((expected, (string?)plan["id"]), ((string?)instance["jobStatus"], (string?)instance["planId"]));
        Assert.NotNull(instance["finished"]);
        Assert.NotEmpty(await BatchAsync(Http, (string)instance["batchId"]!));
    }

    [Fact]
    public async Task Plan_CreatedReadDeleted_IsThereAndGone()
    {
        var created = await Http.SendAsync(HttpMethod.Post, Root + "/compliance_plans", """{"name":"New","options":{"description":"new"}}""");
        var path = $"{Root}/compliance_plans/{(string)created["id"]!}";
        Assert.Equal("new", (string?)(await Http.ReadAsync(path))["description"]);
        Assert.Equal(3, (int)(await SearchPlansAsync(""))["totalCount"]!);

        await Http.SendAsync(HttpMethod.Delete, Root + "/compliance_plans", $$"""{"planIds":["{{(string)created["id"]!}}"]}""");

        await Http.ReadAsync(path, HttpStatusCode.NotFound);
        await Http.SendAsync(HttpMethod.Post, Root + "/compliance_plans/run", """{"planId":"none"}""", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Run_OnUnknownTree_Is404() =>
        await Http.SendAsync(HttpMethod.Post, Root + "/compliance_reports", """{"options":{"treeId":"none"}}""", HttpStatusCode.NotFound);

    private Task<JsonObject> SearchPlansAsync(string name) =>
        Http.SendAsync(HttpMethod.Post, Root + "/search/compliance_plans", $$$"""{"name":"{{{name}}}","options":{"start":0,"limit":10}}""");

    private static async Task<string> RunAsync(HttpClient http, string[] devices)
    {
        var tree = (await http.CallAsync(HttpMethod.Get, Root + "/configs"))![0]!;
        var body = new JsonObject { ["options"] = new JsonObject { ["treeId"] = (string)tree["id"]!, ["devices"] = new JsonArray([.. devices.Select(device => (JsonNode)device)]) } };
        return (string)(await http.SendAsync(HttpMethod.Post, Root + "/compliance_reports", body.ToJsonString()))["batchId"]!;
    }

    private static async Task<JsonArray> BatchAsync(HttpClient http, string id) =>
        (await http.CallAsync(HttpMethod.Get, $"{Root}/compliance_reports/batch/{id}"))!.AsArray();
}
