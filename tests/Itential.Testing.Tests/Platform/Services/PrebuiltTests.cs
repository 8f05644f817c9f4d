using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Services;

public sealed class PrebuiltTests : PlatformTest
{
    private const string Root = "/prebuilts";

    [Fact]
    public async Task Import_WhatIsThere_NeedsOverwrite()
    {
        var known = (await Http.ReadAsync(Root + "?equals=Prebuilt%20001&equalsField=name"))["results"]![0]!.AsObject();
        Assert.False(known.ContainsKey("package"));
        var package = await Http.ReadAsync($"{Root}/{(string)known["_id"]!}/export");
        Assert.Equal(["metadata", "manifest", "bundles", "readme"], package.Select(member => member.Key));
        package["metadata"]!["version"] = "2.0.0";

        var refused = await ImportAsync(package, overwrite: false, HttpStatusCode.BadRequest);
        Assert.Equal(["error", "message", "statusCode"], refused.Select(member => member.Key));
        var replaced = (await ImportAsync(package, overwrite: true, HttpStatusCode.OK))["data"]!;

        Assert.Equal(((string?)known["_id"], "2.0.0"), ((string?)replaced["_id"], (string?)replaced["version"]));
        Assert.Equal(2, (int)(await Http.ReadAsync(Root))["total"]!);
    }

    [Fact]
    public async Task Prebuilt_Deleted_IsGone()
    {
        var path = $"{Root}/{(string)(await Http.ReadAsync(Root))["results"]![0]!["_id"]!}";

        await Http.SendAsync(HttpMethod.Delete, path);

        await Http.ReadAsync(path, HttpStatusCode.NotFound);
        await Http.ReadAsync(path + "/export", HttpStatusCode.NotFound);
        await Http.SendAsync(HttpMethod.Post, Root + "/import", """{"prebuilt":{}}""", HttpStatusCode.BadRequest);
    }

    private Task<JsonObject> ImportAsync(JsonObject package, bool overwrite, HttpStatusCode expected) => Http.SendAsync(
        HttpMethod.Post,
        Root + "/import",
        new JsonObject { ["prebuilt"] = package.DeepClone(), ["options"] = new JsonObject { ["overwrite"] = overwrite } }.ToJsonString(),
        expected);
}
