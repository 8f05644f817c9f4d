namespace Itential.Testing.Tests.Platform.Configuration;

public sealed class GatewayContentTests : PlatformTest
{
    private const string Path = "/gateway_manager/v1/gateways/cluster_1/configuration";

    [Theory]
    [InlineData("""{"secrets":[{"name":"device","key":null,"value":"s"}]}""", "secrets", 1)]
    [InlineData("""{"secrets":[{"name":"other"},1]}""", "secrets", 2)]
    [InlineData("""{"users":"none","services":[{"name":"collect"}]}""", "services", 1)]
    [InlineData("""{"users":[{"name":"x"}]}""", "users", 1)]
    public async Task Content_Imported_TakesThePlaceOfItsNames(string content, string part, int expected)
    {
        await Http.SendAsync(HttpMethod.Post, Path + "/import", $$$"""{"options":{"source":"content","content":{{{content}}}}}""");

        var items = (await Http.ReadAsync(Path + "/export"))[part]!.AsArray();
        Assert.Equal(expected, items.Count);
        Assert.All(items, item => Assert.False(item!.AsObject().ContainsKey("value")));
    }

    [Theory]
    [InlineData("""{"cluster_id":"x"}""", 0)]
    [InlineData("""{"cluster_id":"x","description":"y","enabled":false,"configuration":{"users":[{"name":"z"}]}}""", 1)]
    public async Task Gateway_Created_HasAConfiguration(string gateway, int users)
    {
        await Http.SendAsync(HttpMethod.Post, "/gateway_manager/v1/gateways", $$"""{"gateway":{{gateway}}}""");

        var configuration = await Http.ReadAsync("/gateway_manager/v1/gateways/x/configuration/export");

        Assert.Equal(users, configuration["users"]!.AsArray().Count);
    }
}
