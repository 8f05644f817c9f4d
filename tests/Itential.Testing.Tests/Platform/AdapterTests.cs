using System.Net;
using TestKit;

namespace Itential.Testing.Tests.Platform;

public sealed class AdapterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_FilterAndOrder_WrapEachAdapter()
    {
        await using var server = await PlatformServer.StartAsync(new() { Adapters = 130 }, Token);
        using var http = await HttpCalls.LoginAsync(server);

        Assert.Equal((130, 25), Count(await http.ReadAsync("/adapters")));
        Assert.Equal((130, 100), Count(await http.ReadAsync("/adapters?limit=1000")));
        var found = await http.ReadAsync("/adapters?equals=netbox&equalsField=name");
        var adapter = Assert.Single(found["results"]!.AsArray())!;
        Assert.Equal((true, "netbox"), ((bool)adapter["metadata"]!["isActive"]!, (string?)adapter["data"]!["name"]));
        Assert.Equal("servicenow", (string?)(await http.ReadAsync("/adapters?sort=name&order=-1&limit=1"))["results"]![0]!["data"]!["name"]);
    }

    [Fact]
    public async Task Adapter_Unknown_Is404()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);

        await http.ReadAsync("/adapters/none", HttpStatusCode.NotFound);
        await http.SendAsync(HttpMethod.Put, "/adapters/none/start", expected: HttpStatusCode.NotFound);
        await http.ReadAsync("/health/adapters/none", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task StopAndStart_ChangeTheStateReadByRead()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);

        await http.SendAsync(HttpMethod.Put, "/adapters/netbox/stop");
        Assert.Equal(["STOPPING", "STOPPED", "STOPPED"], await StatesAsync(http, 3));
        Assert.False((bool)(await http.ReadAsync("/adapters/netbox"))["metadata"]!["isActive"]!);
        await http.SendAsync(HttpMethod.Put, "/adapters/netbox/start");
        Assert.Equal(["STARTING", "RUNNING"], await StatesAsync(http, 2));
        await http.SendAsync(HttpMethod.Put, "/adapters/netbox/restart");
        Assert.Equal(["STOPPING", "STARTING", "RUNNING"], await StatesAsync(http, 3));
    }

    [Fact]
    public async Task Start_OfAnAdapterNamedToFail_EndsDead()
    {
        await using var server = await PlatformServer.StartAsync(cancellationToken: Token);
        using var http = await HttpCalls.LoginAsync(server);

        await http.SendAsync(HttpMethod.Put, "/adapters/failing-adapter/start");
        await http.ReadAsync("/health/adapters/failing-adapter");

        Assert.Equal("DEAD", (string?)(await http.ReadAsync("/health/adapters/failing-adapter"))["state"]);
    }

    [Fact]
    public async Task Stop_ByTime_WaitsForTheClock()
    {
        var clock = new ManualTimeProvider();
        await using var server = await PlatformServer.StartAsync(new() { TimeProvider = clock, StepInterval = TimeSpan.FromSeconds(1) }, Token);
        using var http = await HttpCalls.LoginAsync(server);

        await http.SendAsync(HttpMethod.Put, "/adapters/netbox/stop");
        Assert.Equal(["STOPPING", "STOPPING", "STOPPING"], await StatesAsync(http, 3));
        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(["STOPPED"], await StatesAsync(http, 1));
    }

    private static (int Total, int Sent) Count(System.Text.Json.Nodes.JsonObject reply) => ((int)reply["total"]!, reply["results"]!.AsArray().Count);

    private static async Task<string[]> StatesAsync(HttpClient http, int reads)
    {
        var states = new string[reads];
        for (var read = 0; read < reads; read++)
        {
            var reply = await http.ReadAsync("/health/adapters?equals=netbox&equalsField=id");
            states[read] = (string)Assert.Single(reply["results"]!.AsArray())!["state"]!;
        }

        return states;
    }
}
