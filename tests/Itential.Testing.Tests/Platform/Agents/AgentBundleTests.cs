namespace Itential.Testing.Tests.Platform.Agents;

public sealed class AgentBundleTests : PlatformTest
{
    private const string Service = "/agent-project-service";

    [Theory]
    [InlineData("""{"conflictMode":"keep-both","bundle":{"name":"x"}}""", "x", "", 0)]
    [InlineData("""{"conflictMode":"replace","name":"y","description":"z","bundle":{"name":"x","agents":[{"name":"a"}]}}""", "y", "z", 1)]
    [InlineData("""{"conflictMode":"keep-both","bundle":{"name":"x","description":"w","agents":[{"_id":"a1","name":"a"},{"name":"b"}]}}""", "x", "w", 2)]
    [InlineData("""{"conflictMode":"keep-both","bundle":{"name":"x","agents":"none"}}""", "x", "", 0)]
    public async Task Bundle_Imported_TakesNameAndDescriptionFromTheCallOrTheBundle(string body, string name, string description, int agents)
    {
        var imported = (await Empty.SendAsync(HttpMethod.Post, Service + "/project-bundles/import", body))["data"]!;

        Assert.Equal((name, description), ((string?)imported["name"], (string?)imported["description"]));
        Assert.Equal(agents, (int)(await Empty.ReadAsync(Service + "/operable-agents"))["data"]!["total"]!);
    }

    [Theory]
    [InlineData("agents")]
    [InlineData("operable-agents")]
    public async Task Agent_ById_IsReadBare(string list)
    {
        var agent = (await Http.ReadAsync(Service + "/operable-agents"))["data"]!["items"]![0]!;

        Assert.Equal((string?)agent["name"], (string?)(await Http.ReadAsync($"{Service}/{list}/{(string)agent["_id"]!}"))["name"]);
    }

    [Fact]
    public async Task Bundle_OfAProjectWithoutDescription_SaysNull()
    {
        var id = (string)(await Http.ReadAsync(Service + "/projects"))["data"]!["items"]![0]!["_id"]!;
        await Http.SendAsync(HttpMethod.Patch, $"{Service}/projects/{id}", """{"description":null}""");

        var bundle = (await Http.ReadAsync($"{Service}/project-bundles/{id}/export"))["data"]!.AsObject();

        Assert.True(bundle.TryGetPropertyValue("description", out var description));
        Assert.Null(description);
    }

    [Theory]
    [InlineData("""[{"name":"Decorator 001","description":"new"}]""", 2)]
    [InlineData("""{"version":1,"decorators":[{"name":"x"},{"name":"y"}]}""", 4)]
    public async Task Decorators_Imported_ReplaceThoseOfTheirNames(string body, int expected)
    {
        await Http.CallAsync(HttpMethod.Post, "/tools/decorators/bulk/import", body);

        Assert.Equal(expected, (await Http.CallAsync(HttpMethod.Get, "/tools/decorators/bulk/export"))!.AsArray().Count);
    }

    [Fact]
    public async Task Session_WithoutInputs_StartsAndIsListedByAnotherField()
    {
        var agent = (await Http.ReadAsync(Service + "/operable-agents"))["data"]!["items"]![0]!;
        var started = await Http.SendAsync(HttpMethod.Post, "/agent-session-manager/sessions", $$"""{"agentDefinitionId":"{{(string)agent["_id"]!}}"}""");

        var listed = await Http.ReadAsync("/agent-session-manager/sessions?sortBy=sessionId&sortOrder=desc");

        Assert.Equal((string?)started["sessionId"], (string?)listed["data"]![0]!["sessionId"]);
        Assert.Equal("{}", listed["data"]![0]!["inputs"]!.ToJsonString());
    }
}
