using System.Net;

namespace Itential.Testing.Tests.Platform.Configuration;

public sealed class GatewayTests : PlatformTest
{
    private const string Root = "/gateway_manager/v1/gateways";
    private const string Configuration = Root + "/cluster_1/configuration";

    [Fact]
    public async Task Import_KnownAndUnknownParts_ReplacesByNameAndDropsTheRest()
    {
        const string Content = """{"secrets":[{"name":"device","provider":"vault","colour":"red"}],"services":[{"name":"other"}],"nonsense":[{"name":"x"}]}""";

        await Http.SendAsync(HttpMethod.Post, Configuration + "/import", $$$"""{"options":{"source":"content","force":true,"content":{{{Content}}}}}""");

        var exported = await Http.ReadAsync(Configuration + "/export");
        Assert.Equal(["repositories", "executable-objects", "services", "secrets", "secret-providers", "users"], exported.Select(part => part.Key));
        Assert.Equal(["collect", "other"], exported["services"]!.AsArray().Select(service => (string?)service!["name"]));
        Assert.Equal("""{"name":"device","provider":"vault"}""", Assert.Single(exported["secrets"]!.AsArray())!.ToJsonString());
    }

    [Fact]
    public async Task Import_FromElsewhereOrOnUnknown_IsRefused()
    {
        await Http.SendAsync(HttpMethod.Post, Configuration + "/import", """{"options":{"source":"git","content":{}}}""", HttpStatusCode.BadRequest);
        await Http.SendAsync(HttpMethod.Post, Root + "/none/configuration/import", """{"options":{"source":"content","content":{}}}""", HttpStatusCode.NotFound);
        await Http.ReadAsync(Root + "/none/configuration/export", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Gateway_CreatedAndDeleted_IsListedWithoutItsConfiguration()
    {
        var created = (await Http.SendAsync(HttpMethod.Post, Root, """{"gateway":{"gateway_name":"New","cluster_id":"new"}}"""))["data"]!;
        await Http.SendAsync(HttpMethod.Post, Root, """{"gateway":{"gateway_name":"Again","cluster_id":"new"}}""", HttpStatusCode.Conflict);

        var listed = (await Http.ReadAsync(Root))["results"]!.AsArray();

        Assert.Equal(["cluster_1", "new"], listed.Select(gateway => (string?)gateway!["cluster_id"]));
        Assert.All(listed, gateway => Assert.False(gateway!.AsObject().ContainsKey("configuration")));
        await Http.SendAsync(HttpMethod.Delete, $"{Root}/{(string)created["_id"]!}");
        Assert.Single((await Http.ReadAsync(Root))["results"]!.AsArray());
    }
}
