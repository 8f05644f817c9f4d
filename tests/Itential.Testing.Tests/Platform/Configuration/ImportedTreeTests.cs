using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Configuration;

/// <summary>Trees and plans that say less than those of the seeds, or more.</summary>
public sealed class ImportedTreeTests : PlatformTest
{
    private const string Root = "/configuration_manager";

    [Theory]
    [InlineData("""{"name":"Bare"}""", "initial", 0)]
    [InlineData("""{"name":"Bare","version":"v2","deviceType":"arista-eos","variables":{"a":1},"root":{"name":"base"}}""", "v2", 0)]
    [InlineData("""{"name":"Bare","root":{"attributes":{"devices":["x"]},"children":[{"attributes":{"devices":["y"]},"children":[]}]}}""", "initial", 1)]
    public async Task Tree_Imported_IsReadWithDefaultsAndWithoutDevices(string tree, string version, int children)
    {
        await Http.SendAsync(HttpMethod.Post, Root + "/import/goldenconfigs", $$"""{"trees":[{"data":[{{tree}}]}]}""");

        var stored = (await Http.CallAsync(HttpMethod.Get, Root + "/configs"))!.AsArray().Single(config => (string?)config!["name"] == "Bare")!;
        var read = await Http.ReadAsync($"{Root}/configs/{(string)stored["id"]!}");
        Assert.Equal(version, (string?)read["version"]);
        Assert.Equal(children, (read["root"]?["children"] as JsonArray)?.Count ?? 0);
        Assert.DoesNotContain("\"x\"", read.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"y\"", read.ToJsonString(), StringComparison.Ordinal);
        var exported = (await Http.SendAsync(HttpMethod.Post, Root + "/export/goldenconfigs", $$"""{"treeId":"{{(string)stored["id"]!}}"}"""))["data"]!;
        Assert.Equal(version, (string?)Assert.Single(exported.AsArray())!["version"]);
        var run = await Http.SendAsync(HttpMethod.Post, Root + "/compliance_reports", $$$"""{"options":{"treeId":"{{{(string)stored["id"]!}}}"}}""");
        Assert.Empty((await Http.CallAsync(HttpMethod.Get, $"{Root}/compliance_reports/batch/{(string)run["batchId"]!}"))!.AsArray());
    }

    [Fact]
    public async Task Run_WithoutDevices_GoesThroughThoseOfTheTreeAndItsReportsAreFoundById()
    {
        var tree = (await Http.CallAsync(HttpMethod.Get, Root + "/configs"))![0]!;
        var run = await Http.SendAsync(HttpMethod.Post, Root + "/compliance_reports", $$$"""{"options":{"treeId":"{{{(string)tree["id"]!}}}","version":"initial","nodePath":"base/x"}}""");
        await Http.CallAsync(HttpMethod.Get, $"{Root}/compliance_reports/batch/{(string)run["batchId"]!}");
        var reports = (await Http.CallAsync(HttpMethod.Get, $"{Root}/compliance_reports/batch/{(string)run["batchId"]!}"))!.AsArray();

        var details = (await Http.CallAsync(HttpMethod.Post, Root + "/compliance_reports/details", $$"""{"reportIds":["{{(string)reports[0]!["id"]!}}","none"]}"""))!.AsArray();

        Assert.Equal("base/x", (string?)Assert.Single(details)!["nodePath"]);
        Assert.Equal(["router-001", "router-004"], reports.Select(report => (string?)report!["deviceName"]));
        Assert.Empty((await Http.CallAsync(HttpMethod.Post, Root + "/compliance_reports/details", "[]"))!.AsArray());
    }

    [Theory]
    [InlineData("""{"nodes":[]}""", 0)]
    [InlineData("""{"nodes":[{"devices":["router-001"]}]}""", 1)]
    public async Task Plan_OfFewNodes_Runs(string options, int reports)
    {
        var plan = await Http.SendAsync(HttpMethod.Post, Root + "/compliance_plans", $$"""{"name":"New","options":{{options}}}""");

        await Http.SendAsync(HttpMethod.Post, Root + "/compliance_plans/run", $$"""{"planId":"{{(string)plan["id"]!}}"}""");

        var found = await Http.SendAsync(HttpMethod.Post, Root + "/search/compliance_plan_instances", $$$$"""{"searchParams":{"planId":"{{{{(string)plan["id"]!}}}}","sort":{"started":-1}}}""");
        var batch = (string)Assert.Single(found["plans"]!.AsArray())!["batchId"]!;
        Assert.Equal(reports, (await Http.CallAsync(HttpMethod.Get, $"{Root}/compliance_reports/batch/{batch}"))!.AsArray().Count);
    }

    [Fact]
    public async Task Plans_DeletedByQuery_AreGone()
    {
        var plans = (await Http.SendAsync(HttpMethod.Post, Root + "/search/compliance_plans", "{}"))["plans"]!.AsArray();

        var reply = await Http.SendAsync(HttpMethod.Delete, $"{Root}/compliance_plans?planIds={(string)plans[0]!["id"]!}&planIds={(string)plans[1]!["id"]!}");

        Assert.Equal(2, (int)reply["deleted"]!);
        Assert.Equal(0, (int)(await Http.SendAsync(HttpMethod.Post, Root + "/search/compliance_plans", "{}"))["totalCount"]!);
    }
}
