using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Configuration;

public sealed class GoldenConfigTests : PlatformTest
{
    private const string Root = "/configuration_manager/configs";

    [Fact]
    public async Task Import_WhatIsThere_GetsAnIndexAndNoDevices()
    {
        var summary = (await ListAsync())[0]!;
        var id = (string)summary["id"]!;
        var exported = await Http.SendAsync(HttpMethod.Post, "/configuration_manager/export/goldenconfigs", $$"""{"treeId":"{{id}}"}""");
        var tree = Assert.Single(exported["data"]!.AsArray())!;
        Assert.NotEmpty(tree["root"]!["attributes"]!["devices"]!.AsArray());
        Assert.NotNull(tree["root"]!["attributes"]!["export"]!["template"]);

        await Http.SendAsync(HttpMethod.Post, "/configuration_manager/import/goldenconfigs", $$"""{"options":{},"trees":[{"data":{{exported["data"]!.ToJsonString()}}}]}""");

        var added = (await ListAsync())[2]!;
        Assert.Equal("Golden Configuration 001 (1)", (string?)added["name"]);
        var read = await Http.ReadAsync($"{Root}/{(string)added["id"]!}");
        Assert.NotEqual(id, (string?)read["treeId"]);
        Assert.Empty(read["root"]!["attributes"]!["devices"]!.AsArray());
        Assert.Null(read["root"]!["attributes"]!["export"]);
    }

    [Fact]
    public async Task Tree_CreatedReadDeleted_IsThereAndGone()
    {
        var created = await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New","deviceType":"cisco-ios"}""");
        var path = $"{Root}/{(string)created["id"]!}";
        Assert.Equal(("initial", "base"), ((string?)created["version"], (string?)created["root"]!["name"]));
        Assert.Equal("New", (string?)(await Http.ReadAsync(path + "/initial"))["name"]);
        await Http.ReadAsync(path + "/second", HttpStatusCode.NotFound);
        await Http.SendAsync(HttpMethod.Post, Root, """{"name":"New"}""", HttpStatusCode.Conflict);

        await Http.SendAsync(HttpMethod.Delete, path);
        await Http.ReadAsync(path, HttpStatusCode.NotFound);
        var ids = new JsonArray([.. (await ListAsync()).Select(tree => tree!["id"]!.DeepClone())]);
        await Http.SendAsync(HttpMethod.Delete, Root, new JsonObject { ["treeIds"] = ids }.ToJsonString());
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task Import_WithoutTrees_Is400() =>
        await Http.SendAsync(HttpMethod.Post, "/configuration_manager/import/goldenconfigs", """{"trees":[{"data":[]}]}""", HttpStatusCode.BadRequest);

    private async Task<JsonArray> ListAsync() => (await Http.CallAsync(HttpMethod.Get, Root))!.AsArray();
}
