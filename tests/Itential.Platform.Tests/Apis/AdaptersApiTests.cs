using Itential.Refit;

namespace Itential.Platform.Tests.Apis;

public sealed class AdaptersApiTests(PlatformHost host) : IClassFixture<PlatformHost>
{
    private readonly IAdaptersApi _adapters = host.Client.Adapters;

    [Fact]
    public async Task GetAdaptersAsync_WithPairFilter_AnswersMatchesOnly()
    {
        var all = await _adapters.GetAdaptersAsync();
        var one = await _adapters.GetAdaptersAsync(new SimpleQuery<Adapter>().Where(AdapterFields.Name.Contains("box")), limit: 5);

        Assert.Equal(6, all.Total);
        Assert.Equal("netbox", Assert.Single(one.Results).Data!.Name);
    }

    [Fact]
    public async Task GetAdapterAsync_KnownName_TellsItsProperties()
    {
        var adapter = await _adapters.GetAdapterAsync("netbox");

        Assert.True(adapter.Metadata!.IsActive);
        Assert.Equal("netbox.example.com", (string?)adapter.Data!.Properties!.Properties!["host"]);
        Assert.Equal("info", adapter.Data.LoggerProps!.LogLevel);
    }

    [Fact]
    public async Task GetAdapterAsync_UnknownName_IsAnApiException() =>
        await Assert.ThrowsAsync<ApiException>(() => _adapters.GetAdapterAsync("none such"));

    [Fact]
    public async Task StopStartRestart_Adapter_IsSeenInItsHealth()
    {
        var stop = await _adapters.StopAdapterAsync("email");
        Assert.Equal("Success", stop.Status);
        await Reaches("email", ServiceState.Stopped);

        await _adapters.StartAdapterAsync("email");
        await Reaches("email", ServiceState.Running);

        await _adapters.RestartAdapterAsync("email");
        await Reaches("email", ServiceState.Running);
    }

    [Fact]
    public async Task RestartAdapterAsync_FailingAdapter_IsDead()
    {
        await _adapters.RestartAdapterAsync("failing-adapter");

        await Reaches("failing-adapter", ServiceState.Dead);
    }

    private async Task Reaches(string name, ServiceState state)
    {
        var seen = new List<ServiceState?>();
        do
        {
            seen.Add((await host.Client.Health.GetAdapterHealthAsync(name)).State);
        }
        while (seen[^1] != state && seen.Count < 10);

        Assert.Equal(state, seen[^1]);
    }
}
