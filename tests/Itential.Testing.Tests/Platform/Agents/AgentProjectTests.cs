using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Agents;

public sealed class AgentProjectTests : PlatformTest
{
    private const string Root = "/agent-project-service/projects";
    private const string Bundles = "/agent-project-service/project-bundles";

    [Fact]
    public async Task Import_KeepBothThenReplace_AddsOneAndChangesOne()
    {
        var bundle = await ExportAsync();

        var kept = (await ImportAsync(Http, bundle, "keep-both"))["data"]!;
        Assert.Equal("Agent Project 001 (1)", (string?)kept["name"]);
        Assert.NotEqual((string?)bundle["agents"]![0]!["_id"], (string?)kept["agents"]![0]!["_id"]);

        bundle["description"] = "changed";
        var replaced = (await ImportAsync(Http, bundle, "replace"))["data"]!;
        Assert.Equal(((string?)bundle["_id"], "changed"), ((string?)replaced["_id"], (string?)replaced["description"]));
        Assert.Equal(3, (int)(await Http.ReadAsync(Root))["data"]!["total"]!);
    }

    [Fact]
    public async Task Import_IntoAnEmptyServer_KeepsTheAgents()
    {
        var bundle = await ExportAsync();

        await ImportAsync(Empty, bundle, "keep-both");

        var agents = (await Empty.ReadAsync("/agent-project-service/operable-agents"))["data"]!;
        Assert.Equal((string?)bundle["agents"]![0]!["_id"], (string?)Assert.Single(agents["items"]!.AsArray())!["_id"]);
        Assert.Equal(1, (int)agents["total"]!);
    }

    [Fact]
    public async Task Project_CreatedChangedDeleted_IsThereAndGone()
    {
        var created = (await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New","description":""}"""))["data"]!;
        var path = $"{Root}/{(string)created["_id"]!}";
        Assert.Equal("new", (string?)(await Http.SendAsync(HttpMethod.Patch, path, """{"description":"new"}"""))["data"]!["description"]);
        Assert.False((await Http.ReadAsync(path))["data"]!.AsObject().ContainsKey("agents"));
        Assert.Equal(1, (int)(await Http.ReadAsync(Root + "?search=new"))["data"]!["total"]!);

        await Http.SendAsync(HttpMethod.Delete, path);
        await Http.ReadAsync(path, HttpStatusCode.NotFound);
        await Http.SendAsync(HttpMethod.Post, Bundles + "/import", """{"bundle":{"name":"x"}}""", HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Decorators_ExportedAndImported_AreTheSame()
    {
        var exported = (await Http.CallAsync(HttpMethod.Get, "/tools/decorators/bulk/export"))!.AsArray();
        Assert.Equal(2, exported.Count);

        await Empty.SendAsync(HttpMethod.Post, "/tools/decorators/bulk/import", exported.ToJsonString());
        await Empty.SendAsync(HttpMethod.Post, "/tools/decorators/bulk/import", $$"""{"decorators":{{exported.ToJsonString()}}}""");

        var imported = (await Empty.CallAsync(HttpMethod.Get, "/tools/decorators/bulk/export?limit=500"))!.AsArray();
        Assert.Equal(exported.Select(decorator => (string?)decorator!["referenceId"]), imported.Select(decorator => (string?)decorator!["referenceId"]));
        await Empty.SendAsync(HttpMethod.Post, "/tools/decorators/bulk/import", "{}", HttpStatusCode.BadRequest);
    }

    private async Task<JsonObject> ExportAsync()
    {
        var project = (await Http.ReadAsync(Root + "?search=project%20001"))["data"]!["items"]![0]!;
        return (await Http.ReadAsync($"{Bundles}/{(string)project["_id"]!}/export"))["data"]!.AsObject();
    }

    private static Task<JsonObject> ImportAsync(HttpClient http, JsonObject bundle, string mode) =>
        http.SendAsync(HttpMethod.Post, Bundles + "/import", $$"""{"bundle":{{bundle.ToJsonString()}},"conflictMode":"{{mode}}"}""");
}
