using System.Net;

namespace Itential.Testing.Tests.Gateway;

public sealed class SystemTests
{
    [Theory]
    [InlineData("/api/v2.0/status", "version")]
    [InlineData("/api/v2.0/poll", "success")]
    [InlineData("/api/v2.0/openapi_spec", "openapi")]
    [InlineData("/api/v2.0/audit", "data")]
    public async Task System_EachCall_HasItsMember(string path, string member)
    {
        await using var server = await GatewayServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var http = await HttpCalls.LoginAsync(server);

        Assert.NotNull((await http.ReadAsync(path))[member]);
    }

    [Fact]
    public async Task Audit_Changes_AreInTheOrderAskedFor()
    {
        await using var server = await GatewayServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var http = await HttpCalls.LoginAsync(server);
        await http.SendAsync(HttpMethod.Post, "/api/v2.0/scripts/collect_inventory.py/execute", """{"args":{}}""");
        await http.SendAsync(HttpMethod.Delete, "/api/v2.0/devices/router-001");

        var log = (await http.ReadAsync("/api/v2.0/audit"))["data"]!.AsArray();

        Assert.Equal(["execute_script", "delete_device"], log.Select(entry => (string?)entry!["action"]));
        Assert.All(log, entry => Assert.Equal("demo-user", (string?)entry!["user"]));
    }

    [Fact]
    public async Task Audit_ManyChanges_KeepsTheNewest()
    {
        const int kept = 1000;
        await using var server = await GatewayServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var http = await HttpCalls.LoginAsync(server);
        await http.SendAsync(HttpMethod.Delete, "/api/v2.0/devices/router-001");
        for (var change = 0; change < kept; change++)
        {
            await http.SendAsync(HttpMethod.Put, "/api/v2.0/devices/router-002", "{}");
        }

        var all = await http.ReadAsync("/api/v2.0/audit?limit=1");
        var oldest = await http.ReadAsync("/api/v2.0/audit?filter=equals({%22action%22:%22delete_device%22})");

        Assert.Equal(kept, (int)all["meta"]!["total_count"]!);
        Assert.Empty(oldest["data"]!.AsArray());
    }

    [Fact]
    public async Task ExecHistory_UnknownId_Is404()
    {
        await using var server = await GatewayServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var http = await HttpCalls.LoginAsync(server);

        await http.ReadAsync("/api/v2.0/exec_history/none", HttpStatusCode.NotFound);
    }
}
