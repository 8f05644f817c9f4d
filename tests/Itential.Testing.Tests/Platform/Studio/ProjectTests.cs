using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Studio;

public sealed class ProjectTests : PlatformTest
{
    private const string Root = "/automation-studio/projects";

    [Fact]
    public async Task Export_OfASeed_CarriesTheDocumentsOfItsTwoComponents()
    {
        var exported = await ExportAsync(await FirstAsync());

        var id = (string)exported["_id"]!;
        Assert.Equal(["template", "transformation"], exported["components"]!.AsArray().Select(component => (string?)component!["type"]));
        Assert.All(exported["components"]!.AsArray(), component => Assert.StartsWith($"@{id}: ", (string)component!["document"]!["name"]!, StringComparison.Ordinal));
        Assert.NotNull(exported["referencedComponentHashes"]);
        var stored = (await Http.ReadAsync($"{Root}/{id}"))["data"]!;
        Assert.All(stored["components"]!.AsArray(), component => Assert.Null(component!["document"]));
    }

    [Fact]
    public async Task Import_IntoAnEmptyServer_MakesTheComponentsAgain()
    {
        var exported = await ExportAsync(await FirstAsync());

        var reply = await ImportAsync(Empty, exported, "insert-new");

        Assert.Empty(reply["metadata"]!["failedComponents"]!.AsArray());
        var id = (string)reply["data"]!["_id"]!;
        var template = Assert.Single((await Empty.ReadAsync("/automation-studio/templates"))["items"]!.AsArray())!;
        Assert.Equal($"@{id}: Project 001 Template", (string?)template["name"]);
        Assert.Equal((string?)template["_id"], (string?)reply["data"]!["components"]![0]!["reference"]);
        Assert.Equal("/Templates", (string?)reply["data"]!["components"]![0]!["folder"]);
    }

    [Theory]
    [InlineData("insert-new", 3, 6)]
    [InlineData("overwrite", 2, 5)]
    public async Task Import_OfAKnownProject_FollowsTheConflictMode(string mode, int projects, int templates)
    {
        var exported = await ExportAsync(await FirstAsync());
        exported["description"] = "changed";

        var imported = (await ImportAsync(Http, exported, mode))["data"]!;

        Assert.Equal(mode == "overwrite", (string?)imported["_id"] == (string?)exported["_id"]);
        Assert.Equal("changed", (string?)imported["description"]);
        Assert.Equal(projects, (int)(await Http.ReadAsync(Root))["metadata"]!["total"]!);
        Assert.Equal(templates, (int)(await Http.ReadAsync("/automation-studio/templates"))["total"]!);
    }

    [Fact]
    public async Task Import_ComponentWithoutDocument_FailsAlone()
    {
        var exported = await ExportAsync(await FirstAsync());
        exported["components"]![1]!.AsObject().Remove("document");

        var reply = await ImportAsync(Empty, exported, "insert-new");

        Assert.Equal("transformation", (string?)Assert.Single(reply["metadata"]!["failedComponents"]!.AsArray())!["type"]);
        Assert.Equal("template", (string?)Assert.Single(reply["data"]!["components"]!.AsArray())!["type"]);
    }

    [Fact]
    public async Task Import_WithAnotherConflictMode_Is400() =>
        await Http.SendAsync(HttpMethod.Post, Root + "/import", """{"project":{"name":"x"},"conflictMode":"merge"}""", HttpStatusCode.BadRequest);

    [Fact]
    public async Task Project_CreatedFilledDeleted_TakesItsComponentsAlong()
    {
        var created = (await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New","components":[]}"""))["data"]!;
        var path = $"{Root}/{(string)created["_id"]!}";
        var patched = (await Http.SendAsync(HttpMethod.Patch, path, """{"description":"new","accessControl":{}}"""))["data"]!;
        Assert.Equal("new", (string?)patched["description"]);
        Assert.NotEmpty(patched["accessControl"]!.AsObject());

        var workflow = (await Http.ReadAsync("/automation-studio/workflows?equals[name]=Workflow%20030"))["items"]![0]!;
        var body = $$"""{"components":[{"type":"workflow","reference":"{{(string)workflow["_id"]!}}","folder":"/"}],"mode":"move"}""";
        var filled = (await Http.SendAsync(HttpMethod.Post, path + "/components/add", body))["data"]!;
        Assert.Equal($"@{(string)created["_id"]!}: Workflow 030", (string?)Assert.Single(filled["components"]!.AsArray())!["name"]);

        var deleted = await Http.SendAsync(HttpMethod.Delete, path);
        Assert.Single(deleted["metadata"]!["deletedComponents"]!.AsArray());
        Assert.Equal(29, (int)(await Http.ReadAsync("/automation-studio/workflows"))["total"]!);
        await Http.ReadAsync(path, HttpStatusCode.NotFound);
    }

    private async Task<string> FirstAsync() => (string)(await Http.ReadAsync(Root + "?equals[name]=Project%20001"))["data"]![0]!["_id"]!;

    private async Task<JsonObject> ExportAsync(string id) => (await Http.ReadAsync($"{Root}/{id}/export"))["data"]!.DeepClone().AsObject();

    private static Task<JsonObject> ImportAsync(HttpClient http, JsonObject project, string mode) =>
        http.SendAsync(HttpMethod.Post, Root + "/import", $$"""{"project":{{project.ToJsonString()}},"conflictMode":"{{mode}}"}""");
}
