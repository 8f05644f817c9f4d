using System.Net;

namespace Itential.Testing.Tests.Platform;

public sealed class HealthTests : IAsyncLifetime
{
    private PlatformServer _server = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _server = await PlatformServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _http = await HttpCalls.LoginAsync(_server);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("/health/status", "host serverId services timestamp apps adapters")]
    [InlineData("/health/server", "version release arch platform versions memoryUsage cpuUsage uptime pid dependencies")]
    [InlineData("/health/system", "arch release uptime freemem totalmem loadavg cpus")]
    [InlineData("/health/applications/OperationsManager", "id package_id version type state uptime memoryUsage cpuUsage pid logger timestamp")]
    [InlineData("/health/adapters/netbox", "id package_id version type state connection uptime memoryUsage cpuUsage pid logger timestamp")]
    public async Task Health_OfEachKind_HasItsMembers(string path, string members)
    {
        var health = await _http.ReadAsync(path);

        Assert.All(members.Split(' '), member => Assert.NotNull(health[member]));
    }

    [Theory]
    [InlineData("/health/adapters", 6)]
    [InlineData("/health/adapters?equals=STOPPED&equalsField=state", 1)]
    [InlineData("/health/adapters?contains=box&containsField=id", 1)]
    [InlineData("/health/applications", 5)]
    [InlineData("/health/applications?equals=WorkFlowEngine&equalsField=id", 1)]
    public async Task List_PairFilter_LeavesWhatMatches(string path, int expected)
    {
        var reply = await _http.ReadAsync(path);

        Assert.Equal((expected, expected), ((int)reply["total"]!, reply["results"]!.AsArray().Count));
    }

    [Fact]
    public async Task Application_Unknown_Is404() => await _http.ReadAsync("/health/applications/None", HttpStatusCode.NotFound);
}
