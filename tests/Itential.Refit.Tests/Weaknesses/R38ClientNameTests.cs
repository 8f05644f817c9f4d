using Itential.Refit.Tests.Calls;
using Itential.Refit.Tests.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit names HttpClients and their loggers by assembly-qualified type names; here the names are short, and no version changes them.</summary>
public sealed class R38ClientNameTests(SampleServer server) : IClassFixture<SampleServer>
{
    private enum Site
    {
        Lab,
    }

    [Fact]
    public void Names_AreShort()
    {
        Assert.Equal("Itential.Refit.Tests.Calls.ISampleApi", UniqueName.ForType<ISampleApi>());
        Assert.Equal("Itential.Refit.Tests.DependencyInjection.Outer+IDevicesApi", UniqueName.ForType<Outer.IDevicesApi>());
        Assert.Equal("System.Collections.Generic.IDictionary<System.String, System.Collections.Generic.List<System.Int32>>", UniqueName.ForType<IDictionary<string, List<int>>>());
        Assert.Equal("Itential.Refit.Tests.Calls.ISampleApi:lab", UniqueName.ForType<ISampleApi>("lab"));
        Assert.Equal("Itential.Refit.Tests.Calls.ISampleApi:Site Lab", UniqueName.ForType<ISampleApi>(Site.Lab));
        Assert.Equal("Itential.Refit.Tests.Calls.ISampleApi", UniqueName.ForType<ISampleApi>(null));
    }

    [Fact]
    public void Builders_HaveTheNames()
    {
        var services = new ServiceCollection();

        Assert.Equal(UniqueName.ForType<ISampleApi>(), services.AddRefitClient<ISampleApi>().Name);
        Assert.Equal(UniqueName.ForType<ISampleApi>("lab"), services.AddKeyedRefitClient<ISampleApi>("lab").Name);
        Assert.Equal("mine", services.AddRefitClient<ISampleApi>(httpClientName: "mine").Name);
    }

    [Fact]
    public void Builders_KeysOfOneText_HaveTwoNames()
    {
        var services = new ServiceCollection();
        var (first, second) = (new NamedKey(), new NamedKey());

        var names = new[] { services.AddKeyedRefitClient<ISampleApi>(first).Name, services.AddKeyedRefitClient<ISampleApi>(second).Name, services.AddKeyedRefitClient<ISampleApi>(first).Name };

        Assert.Equal((names[0] + "#2", names[0]), (names[1], names[2]));
        Assert.NotEqual(services.AddKeyedRefitClient<ISampleApi>(1).Name, services.AddKeyedRefitClient<ISampleApi>("1").Name);
    }

    [Fact]
    public async Task Loggers_OfTheHttpClient_HaveTheShortName()
    {
        using var logs = new CapturingLoggerProvider();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(logs).SetMinimumLevel(LogLevel.Trace));
        services.AddRefitClient<ISampleApi>().ConfigureHttpClient(http => http.BaseAddress = server.BaseAddress);
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<ISampleApi>().GetAsync("r1");

        Assert.Contains(logs.Lines, line => line.Contains(" System.Net.Http.HttpClient.Itential.Refit.Tests.Calls.ISampleApi.LogicalHandler: ", StringComparison.Ordinal));
    }

    private sealed class NamedKey
    {
        public override string ToString() => "key";
    }
}
