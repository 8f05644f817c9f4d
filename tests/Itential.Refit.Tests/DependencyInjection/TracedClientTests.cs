using Itential.Diagnostics.Tracing;
using Itential.Refit.Tests.Calls;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Refit.Tests.DependencyInjection;

public sealed class TracedClientTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Interface = "Itential.Refit.Tests.DependencyInjection.ITracedApi";

    [Fact]
    public async Task AddTracing_OnAClient_TracesItsCalls()
    {
        using var log = new CapturingLoggerProvider();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddRefitClient<ITracedApi>().AddTracing<ITracedApi>().AddTracing<ITracedApi>().ConfigureHttpClient(http => http.BaseAddress = server.BaseAddress);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ITracedApi>().GetAsync("r1");

        var lines = log.Lines.Where(line => line.StartsWith($"Trace {Interface}: ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.EndsWith($"→ {Interface}.GetAsync", lines[0], StringComparison.Ordinal);
        Assert.Contains("Outcome=completed", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void AddTracing_OnAKeyedClient_TracesThatOneOnly()
    {
        var services = new ServiceCollection();
        services.AddRefitClient<ITracedApi>();
        services.AddKeyedRefitClient<ITracedApi>("lab").AddTracing<ITracedApi>();
        services.AddKeyedRefitClient<ITracedApi>("live");
        using var provider = services.BuildServiceProvider();

        Assert.IsType<ITraced>(provider.GetRequiredKeyedService<ITracedApi>("lab"), exactMatch: false);
        Assert.IsNotType<ITraced>(provider.GetRequiredKeyedService<ITracedApi>("live"), exactMatch: false);
        Assert.IsNotType<ITraced>(provider.GetRequiredService<ITracedApi>(), exactMatch: false);
    }

    [Fact]
    public void AddTracing_OnASharedHttpClient_TracesItsClient()
    {
        var services = new ServiceCollection();
        services.AddHttpClient("shared").AddRefitClient<ISampleApi>().AddRefitClient<ITracedApi>().AddTracing<ITracedApi>();
        using var provider = services.BuildServiceProvider();

        Assert.IsType<ITraced>(provider.GetRequiredService<ITracedApi>(), exactMatch: false);
    }

    [Fact]
    public void AddTracing_OnAnotherHttpClient_IsAnError()
    {
        var services = new ServiceCollection();
        services.AddRefitClient<ITracedApi>();
        var other = services.AddHttpClient("other");

        var error = Assert.Throws<InvalidOperationException>(() => other.AddTracing<ITracedApi>());

        Assert.Equal(
            $"AddRefitClient has registered no client of {Interface} over the HttpClient 'other'. Call AddTracing on the builder that AddRefitClient<ITracedApi> gave, or trace a service that was registered otherwise with services.AddTracing<ITracedApi>().",
            error.Message);
    }
}
