using System.Net;

namespace Itential.Testing.Tests.Platform.Services;

public sealed class IntegrationTests : PlatformTest
{
    private const string Root = "/integration-models";

    [Fact]
    public async Task Model_ExportedDeletedCreated_IsThereAgain()
    {
        const string Path = Root + "/Service%20001%3A1.0.0";
        var exported = await Http.ReadAsync(Path + "/export");
        Assert.Equal("3.0.3", (string?)exported["openapi"]);
        var body = $$"""{"model":{{exported.ToJsonString()}}}""";

        await Http.SendAsync(HttpMethod.Post, Root, body, HttpStatusCode.Conflict);
        await Http.SendAsync(HttpMethod.Put, Root, body, HttpStatusCode.InternalServerError);
        await Http.SendAsync(HttpMethod.Delete, Path);
        await Http.ReadAsync(Path, HttpStatusCode.NotFound);
        var created = (await Http.SendAsync(HttpMethod.Post, Root, body))["data"]!;

        Assert.Equal("Service 001:1.0.0", (string?)created["versionId"]);
        var read = await Http.ReadAsync(Path);
        Assert.Equal("api.example.com", (string?)read["properties"]!["server"]!["host"]);
        Assert.False(read.ContainsKey("document"));
    }

    [Fact]
    public async Task Lists_FilterByPairs_InTheirEnvelopes()
    {
        var models = await Http.ReadAsync(Root + "?contains=002&containsField=versionId");
        Assert.Equal(1, (int)models["total"]!);
        Assert.Equal("Service 002:1.0.0", (string?)Assert.Single(models["integrationModels"]!.AsArray())!["versionId"]);

        var integrations = await Http.ReadAsync("/integrations?equals=Service%20001%201&equalsField=name");
        var integration = Assert.Single(integrations["results"]!.AsArray())!;
        Assert.Equal("Service 001:1.0.0", (string?)integration["data"]!["properties"]!["type"]);
        Assert.NotNull(integration["metadata"]);
    }

    [Fact]
    public async Task Create_WithoutTitle_Is400() =>
        await Http.SendAsync(HttpMethod.Post, Root, """{"model":{"openapi":"3.0.3"}}""", HttpStatusCode.BadRequest);
}
