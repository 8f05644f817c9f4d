using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Studio;

public sealed class MopTests : PlatformTest
{
    [Theory]
    [InlineData("templates", "listTemplates", "listATemplate", "Command Template 001", 3)]
    [InlineData("analytic", "listAnalyticTemplates", "listAnAnalyticTemplate", "Analytic Template 001", 2)]
    public async Task Import_WhatIsThere_IsRenamedWithoutAWord(string type, string listAll, string listOne, string name, int seeds)
    {
        var exported = await Http.SendAsync(HttpMethod.Post, "/mop/export", $$"""{"options":{"name":"{{name}}"},"type":"{{type}}"}""");
        Assert.Null(exported["_id"]);

        var reply = await Http.SendAsync(HttpMethod.Post, "/mop/import", $$"""{"type":"{{type}}","template":{{exported.ToJsonString()}}}""");

        Assert.DoesNotContain("(1)", reply.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(seeds + 1, (await ListAsync(listAll)).Count);
        Assert.Equal(name + " (1)", (string?)Assert.Single(await ListAsync($"{listOne}/{name} (1)"))!["name"]);
        Assert.Empty(await ListAsync(listOne + "/none"));
    }

    [Theory]
    [InlineData("", "mop", "listATemplate")]
    [InlineData("Analytic", "template", "listAnAnalyticTemplate")]
    public async Task Template_CreatedUpdatedDeleted_IsThereAndGone(string kind, string wrapper, string listOne)
    {
        var created = await Http.SendAsync(HttpMethod.Post, $"/mop/create{kind}Template", $$$"""{"{{{wrapper}}}":{"name":"New"}}""");
        var template = Assert.Single(created["ops"]!.AsArray())!;
        Assert.Equal((1, (string?)template["_id"]), ((int)created["insertedCount"]!, (string?)created["insertedIds"]!["0"]));
        Assert.IsAssignableFrom<JsonValue>(template["created"]);
        Assert.True((long)template["created"]! > 0);

        var updated = await Http.SendAsync(HttpMethod.Post, $"/mop/update{kind}Template/New", $$$"""{"{{{wrapper}}}":{"name":"New","passRule":false}}""");
        Assert.Equal(1, (int)updated["modifiedCount"]!);
        var stored = Assert.Single(await ListAsync(listOne + "/New"))!;
        Assert.False((bool)stored["passRule"]!);
        Assert.True((long)stored["lastUpdated"]! > 0);

        var path = $"/mop/delete{kind}Template/{(string)template["_id"]!}";
        Assert.Equal(1, (int)(await Http.SendAsync(HttpMethod.Post, path))["deletedCount"]!);
        Assert.Equal(0, (int)(await Http.SendAsync(HttpMethod.Post, path))["deletedCount"]!);
    }

    [Fact]
    public async Task Export_OfUnknown_IsTextWith404()
    {
        using var reply = await Http.PostAsync("/mop/export", HttpCalls.Json("""{"options":{"name":"none"},"type":"templates"}"""), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.NotFound, "text/plain"), (reply.StatusCode, reply.Content.Headers.ContentType?.MediaType));
    }

    private async Task<JsonArray> ListAsync(string path) => (await Http.CallAsync(HttpMethod.Get, "/mop/" + path))!.AsArray();
}
