using System.Text.Json.Nodes;

namespace Itential.Testing.Tests.Platform;

public sealed class SeedTests : PlatformTest
{
    [Theory]
    [InlineData("/operations-manager/jobs", "metadata.total")]
    [InlineData("/operations-manager/automations", "metadata.total")]
    [InlineData("/operations-manager/triggers", "metadata.total")]
    [InlineData("/automation-studio/projects", "metadata.total")]
    [InlineData("/automation-studio/workflows", "total")]
    [InlineData("/automation-studio/templates", "total")]
    [InlineData("/transformations", "total")]
    [InlineData("/json-forms/forms", null)]
    [InlineData("/mop/listTemplates", null)]
    [InlineData("/mop/listAnalyticTemplates", null)]
    [InlineData("/configuration_manager/configs", null)]
    [InlineData("/lifecycle-manager/resources", "metadata.total")]
    [InlineData("/adapters", "total")]
    [InlineData("/integration-models", "total")]
    [InlineData("/integrations", "total")]
    [InlineData("/prebuilts", "total")]
    [InlineData("/profiles", "total")]
    [InlineData("/gateway_manager/v1/gateways", "results")]
    [InlineData("/inventory_manager/v1/inventories", "result.totalRecords")]
    [InlineData("/inventory_manager/v1/nodes", "result.totalRecords")]
    [InlineData("/agent-project-service/projects", "data.total")]
    [InlineData("/tools/decorators/bulk/export", null)]
    public async Task Kind_IsThereByDefaultAndNotInAnEmptyServer(string path, string? total)
    {
        Assert.True(Count(await Http.CallAsync(HttpMethod.Get, path), total) > 0);
        Assert.Equal(0, Count(await Empty.CallAsync(HttpMethod.Get, path), total));
    }

    [Theory]
    [InlineData(null, "6.5.2")]
    [InlineData("2023.2.9", "2023.2.9")]
    public async Task Version_IsTextAndThatOfTheHealth(string? version, string expected)
    {
        var options = new PlatformServerOptions();
        options.Version = version ?? options.Version;
        await using var server = await PlatformServer.StartAsync(options, TestContext.Current.CancellationToken);
        using var http = await HttpCalls.LoginAsync(server);

        using var reply = await http.GetAsync("/version", TestContext.Current.CancellationToken);

        Assert.Equal((expected, "text/plain"), (await reply.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), reply.Content.Headers.ContentType?.MediaType));
        Assert.Equal(expected, (string?)(await http.ReadAsync("/health/server"))["version"]);
    }

    private static int Count(JsonNode? reply, string? total)
    {
        var node = total is null ? reply : total.Split('.').Aggregate(reply, (owner, name) => owner![name]);
        return node is JsonArray items ? items.Count : (int)node!;
    }
}
