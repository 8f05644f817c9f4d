using Itential.Refit;

namespace Itential.Platform.Tests.Apis;

public sealed class HealthApiTests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private readonly IHealthApi _health = host.Client.Health;

    [Fact]
    public async Task GetHealthStatusAsync_RunningServer_TellsItsParts()
    {
        var status = await _health.GetHealthStatusAsync();

        Assert.Equal("running", status.Apps);
        Assert.Equal("running", status.Adapters);
        Assert.Equal(["redis", "mongo"], status.Services.Select(service => service.Service));
        Assert.All(status.Services, service => Assert.Equal("running", service.Status));
        Assert.True(status.Timestamp > DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000));
    }

    [Fact]
    public async Task GetServerHealthAsync_RunningServer_TellsItsProcess()
    {
        var server = await _health.GetServerHealthAsync();

        Assert.NotEmpty(server.Version!);
        Assert.True(server.MemoryUsage!.Rss > 0);
        Assert.NotEmpty(server.Versions!);
    }

    [Fact]
    public async Task GetSystemHealthAsync_RunningServer_TellsItsMachine()
    {
        var system = await _health.GetSystemHealthAsync();

        Assert.True(system.TotalMemory > 0);
        Assert.Equal(3, system.LoadAverage!.Count);
        Assert.All(system.Cpus!, cpu => Assert.True(cpu.Times!.Idle >= 0));
    }

    [Fact]
    public async Task GetAdaptersHealthAsync_NoQuery_ListsAll()
    {
        var adapters = await _health.GetAdaptersHealthAsync();

        Assert.Equal(6, adapters.Total);
        Assert.Equal(6, adapters.Results.Count);
        Assert.Contains(adapters.Results, adapter => adapter is { Id: "servicenow", State.Value: "RUNNING", Connection.State.Value: "ONLINE" });
        Assert.Contains(adapters.Results, adapter => adapter.State == ServiceState.Stopped && adapter.MemoryUsage is null);
    }

    [Fact]
    public async Task GetAdaptersHealthAsync_WithQuery_PagesAndFilters()
    {
        var page = await _health.GetAdaptersHealthAsync(new SimpleQuery<ServiceHealth>().OrderByDescending(ServiceHealthFields.Id), skip: 1, limit: 2);
        var one = await _health.GetAdaptersHealthAsync(new SimpleQuery<ServiceHealth>().Where(ServiceHealthFields.Id.IsEqualTo("netbox")));
        var some = await _health.GetAdaptersHealthAsync(new SimpleQuery<ServiceHealth>().Where(ServiceHealthFields.Id.Contains("adapter")));

        Assert.Equal(["netbox", "ldap"], page.Results.Select(adapter => adapter.Id));
        Assert.Equal(6, page.Total);
        Assert.Equal("netbox", Assert.Single(one.Results).Id);
        Assert.Equal("failing-adapter", Assert.Single(some.Results).Id);
    }

    [Fact]
    public async Task GetAdapterHealthAsync_KnownName_TellsIt()
    {
        var adapter = await _health.GetAdapterHealthAsync("servicenow");

        Assert.Equal("servicenow", adapter.Id);
        Assert.Equal(ServiceState.Running, adapter.State);
        Assert.Equal(5_368_709_120, adapter.MemoryUsage!.Rss);
        Assert.Equal("4242", adapter.Pid.ToString());
    }

    [Fact]
    public async Task GetAdapterHealthAsync_UnknownName_IsAnApiException()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => _health.GetAdapterHealthAsync("no/such one"));

        Assert.Equal(System.Net.HttpStatusCode.NotFound, error.StatusCode);
    }

    [Fact]
    public async Task GetApplicationsHealthAsync_WithLimit_TellsTheTotal()
    {
        var applications = await _health.GetApplicationsHealthAsync(limit: 2);

        Assert.Equal(2, applications.Results.Count);
        Assert.True(applications.Total > 2);
        Assert.All(applications.Results, application => Assert.Equal("Application", application.Type));
    }

    [Fact]
    public async Task GetApplicationHealthAsync_KnownName_TellsIt()
    {
        var application = await _health.GetApplicationHealthAsync("OperationsManager");

        Assert.Equal("OperationsManager", application.Id);
        Assert.Null(application.Connection);
    }
}
