using System.Net;
using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform.Operations;

public sealed class AutomationTransferTests : PlatformTest
{
    private const string Root = "/operations-manager/automations";

    [Fact]
    public async Task Export_OfTheFirst_HasTwoTriggersAndGroupsByName()
    {
        var exported = await ExportAsync();

        Assert.Equal(["endpoint", "manual"], exported["triggers"]!.AsArray().Select(trigger => (string?)trigger!["type"]));
        Assert.False(exported.ContainsKey("componentId"));
        Assert.Equal("pronghorn_admin", (string?)exported["gbac"]!["read"]![0]!["name"]);
        var stored = (await Http.ReadAsync($"{Root}/{(string)exported["_id"]!}"))["data"]!.AsObject();
        Assert.False(stored.ContainsKey("triggers"));
        Assert.Equal(24, ((string)stored["gbac"]!["read"]![0]!).Length);
    }

    [Fact]
    public async Task Import_IntoAnEmptyServer_PointsTheTriggersAtTheNewAutomation()
    {
        var exported = await ExportAsync();
        await Empty.SendAsync(HttpMethod.Post, "/automation-studio/automations", """{"automation":{"name":"Deploy Configuration"}}""");

        var outcome = Assert.Single((await ImportAsync(Empty, exported))["data"]!.AsArray())!;

        Assert.True((bool)outcome["success"]!);
        var id = (string)outcome["data"]!["_id"]!;
        Assert.NotEqual((string?)exported["_id"], id);
        Assert.Equal(2, (int)(await Empty.ReadAsync($"/operations-manager/triggers?actionId={id}"))["metadata"]!["total"]!);
        var started = await Empty.SendAsync(HttpMethod.Post, "/operations-manager/triggers/endpoint/automation-001", """{"device":"router-001"}""");
        Assert.Equal("Deploy Configuration", (string?)started["data"]!["name"]);
        Assert.False((bool)Assert.Single((await ImportAsync(Empty, exported))["data"]!.AsArray())!["success"]!);
    }

    [Theory]
    [InlineData("""{"name":"x"}""")]
    [InlineData("""{"name":"x","triggers":[],"gbac":{"read":[]}}""")]
    [InlineData("""{"triggers":[]}""")]
    public async Task Import_IncompleteAutomation_Is400AndAddsNothing(string automation)
    {
        await Http.SendAsync(HttpMethod.Put, Root, $$"""{"automations":[{"name":"good","triggers":[]},{{automation}}]}""", HttpStatusCode.BadRequest);

        Assert.Equal(12, (int)(await Http.ReadAsync(Root))["metadata"]!["total"]!);
    }

    private async Task<JsonObject> ExportAsync()
    {
        var first = (await Http.ReadAsync(Root + "?equals=Automation%20001&equalsField=name"))["data"]![0]!;
        return (await Http.ReadAsync($"{Root}/{(string)first["_id"]!}/export"))["data"]!.AsObject();
    }

    private static Task<JsonObject> ImportAsync(HttpClient http, JsonObject automation) =>
        http.SendAsync(HttpMethod.Put, Root, $$"""{"automations":[{{automation.ToJsonString()}}]}""");
}
