using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Studio;

/// <summary>What becomes of an asset that a project takes in, and of a reference that leads nowhere.</summary>
public sealed class ProjectComponentTests : PlatformTest
{
    private const string Root = "/automation-studio/projects";

    [Theory]
    [InlineData("workflow", "/automation-studio/workflows")]
    [InlineData("template", "/automation-studio/templates")]
    [InlineData("transformation", "/transformations")]
    [InlineData("jsonForm", "/json-forms/forms")]
    [InlineData("mopCommandTemplate", "/mop/listTemplates")]
    [InlineData("mopAnalyticTemplate", "/mop/listAnalyticTemplates")]
    public async Task Copy_OfEachType_LeavesTheOriginalWhereItWas(string type, string list)
    {
        var before = await ListAsync(list);
        var original = before[0]!;
        var id = await CreateAsync("[]");

        var project = (await AddAsync(id, "copy", $$"""{"type":"{{type}}","reference":"{{(string)(original["_id"] ?? original["id"])!}}"}"""))["data"]!;

        var component = Assert.Single(project["components"]!.AsArray())!;
        Assert.Equal((type, "/", $"@{id}: {(string?)original["name"]}"), ((string?)component["type"], (string?)component["folder"], (string?)component["name"]));
        var after = await ListAsync(list);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Contains(after, asset => (string?)asset!["name"] == (string?)original["name"]);
    }

    [Theory]
    [InlineData("""{"type":"odd","reference":"x"}""")]
    [InlineData("""{"type":"workflow","reference":"none"}""")]
    [InlineData("""{"type":"workflow"}""")]
    [InlineData("""{"reference":"none"}""")]
    public async Task Add_OfWhatIsNotThere_FailsAlone(string component)
    {
        var id = await CreateAsync("[]");

        var reply = await AddAsync(id, "move", component);

        Assert.Equal(1, (int)reply["metadata"]!["failedComponents"]!);
        Assert.Empty(reply["data"]!["components"]!.AsArray());
    }

    [Fact]
    public async Task Move_FromOneProjectToAnother_ChangesTheNameOfTheProjectAlone()
    {
        var template = (await ListAsync("/automation-studio/templates")).First(asset => ((string)asset!["name"]!).StartsWith('@'))!;
        var id = await CreateAsync("[]");

        var project = (await AddAsync(id, "move", $$"""{"type":"template","reference":"{{(string)template["_id"]!}}","folder":"/x"}"""))["data"]!;

        var name = (string)template["name"]!;
        Assert.Equal($"@{id}{name[name.IndexOf(": ", StringComparison.Ordinal)..]}", (string?)project["components"]![0]!["name"]);
    }

    [Theory]
    [InlineData("""{"iid":1,"type":"odd","reference":"r","name":"n","document":{"name":"x"}}""", "odd")]
    [InlineData("""{"iid":1,"type":"workflow","document":{"description":"no name"}}""", "workflow")]
    [InlineData("""{"document":{"name":"x"}}""", null)]
    [InlineData("{}", null)]
    public async Task Import_OfAnOddComponent_TellsThatItFailed(string component, string? type)
    {
        var reply = await Http.SendAsync(HttpMethod.Post, Root + "/import", $$$"""{"project":{"name":"x","components":[{{{component}}}]}}""");

        Assert.Equal(type, (string?)Assert.Single(reply["metadata"]!["failedComponents"]!.AsArray())!["type"]);
        Assert.Empty(reply["data"]!["components"]!.AsArray());
    }

    [Theory]
    [InlineData("""[{"type":"odd","reference":"x"},{"type":"workflow"},{}]""", 3)]
    [InlineData("\"none\"", 0)]
    public async Task Project_WithBrokenReferences_IsExportedAndDeleted(string components, int count)
    {
        var id = await CreateAsync(components);

        var exported = (await Http.ReadAsync($"{Root}/{id}/export"))["data"]!;
        var deleted = await Http.SendAsync(HttpMethod.Delete, $"{Root}/{id}");

        Assert.All(exported["components"] as JsonArray ?? [], component => Assert.Null(component!["document"]));
        Assert.Equal(count, deleted["metadata"]!["deletedComponents"]!.AsArray().Count);
    }

    [Fact]
    public async Task Overwrite_ByNameAndWithoutFolders_EmptiesTheFolders()
    {
        var reply = await Http.SendAsync(HttpMethod.Post, Root + "/import", """{"project":{"name":"Project 001","description":"new"},"conflictMode":"overwrite"}""");

        Assert.Equal("new", (string?)reply["data"]!["description"]);
        Assert.Empty(reply["data"]!["folders"]!.AsArray());
        Assert.Equal(2, (int)(await Http.ReadAsync(Root))["metadata"]!["total"]!);
    }

    private async Task<string> CreateAsync(string components) =>
        (string)(await Http.SendAsync(HttpMethod.Post, Root, $$"""{"name":"New","components":{{components}}}"""))["data"]!["_id"]!;

    private Task<JsonObject> AddAsync(string id, string mode, string component) =>
        Http.SendAsync(HttpMethod.Post, $"{Root}/{id}/components/add", $$"""{"components":[{{component}}],"mode":"{{mode}}"}""");

    private async Task<JsonArray> ListAsync(string path)
    {
        var reply = await Http.CallAsync(HttpMethod.Get, path + "?limit=100");
        return reply as JsonArray ?? reply!.AsObject().Select(member => member.Value).OfType<JsonArray>().First();
    }
}
