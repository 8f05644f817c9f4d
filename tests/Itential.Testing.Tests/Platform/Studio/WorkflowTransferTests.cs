using System.Net;

namespace Itential.Testing.Tests.Platform.Studio;

public sealed class WorkflowTransferTests : PlatformTest
{
    [Fact]
    public async Task Import_OfAnExport_GivesNewIds()
    {
        var exported = await Http.SendAsync(HttpMethod.Post, "/workflow_builder/export", """{"options":{"name":"Deploy Configuration"}}""");
        Assert.Equal("demo-user", (string?)exported["created_by"]!["username"]);

        var reply = await Empty.SendAsync(HttpMethod.Post, "/automation-studio/automations/import", $$"""{"automations":[{{exported.ToJsonString()}}]}""");

        var created = Assert.Single(reply["imported"]!.AsArray())!["created"]!;
        Assert.NotEqual((string?)exported["_id"], (string?)created["_id"]);
        Assert.NotEqual((string?)exported["uuid"], (string?)created["uuid"]);
        Assert.Equal(exported["tasks"]!.ToJsonString(), created["tasks"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"options":{"name":"none"}}""", HttpStatusCode.NotFound)]
    [InlineData("""{"options":{}}""", HttpStatusCode.BadRequest)]
    public async Task Export_UnknownOrUnnamed_IsText(string body, HttpStatusCode expected)
    {
        using var reply = await Http.PostAsync("/workflow_builder/export", HttpCalls.Json(body), TestContext.Current.CancellationToken);

        Assert.Equal((expected, "text/plain"), (reply.StatusCode, reply.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Export_ById_FindsTheSame()
    {
        var byName = await Http.SendAsync(HttpMethod.Post, "/workflow_builder/export", """{"options":{"name":"Failing Change"}}""");
        var byId = await Http.SendAsync(HttpMethod.Post, "/workflow_builder/export", $$$"""{"options":{"_id":"{{{(string)byName["_id"]!}}}"}}""");

        Assert.Equal("Failing Change", (string?)byId["name"]);
    }
}
