using Itential.Refit.Tests.Calls;
using Itential.Refit.Tests.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>Refit's AddRefitClient throws for generated interfaces; here every way to register resolves.</summary>
public sealed class R12RegistrationTests(SampleServer server) : IClassFixture<SampleServer>
{
    public static TheoryData<string> Ways => ["plain", "settings", "factory", "builder", "builder factory"];

    public static TheoryData<string> KeyedWays => ["plain", "settings", "factory", "builder", "builder factory"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task AddRefitClient_EachWay_Resolves(string way)
    {
        var services = new ServiceCollection();
        var http = way switch
        {
            "plain" => services.AddRefitClient<ISampleApi>(),
            "settings" => services.AddRefitClient<ISampleApi>(new RefitSettings()),
            "factory" => services.AddRefitClient<ISampleApi>(_ => new RefitSettings()),
            "builder" => services.AddHttpClient("shared").AddRefitClient<ISampleApi>(),
            _ => services.AddHttpClient("shared").AddRefitClient<ISampleApi>(_ => new RefitSettings()),
        };
        http.ConfigureHttpClient(client => client.BaseAddress = server.BaseAddress);
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("/echo/r1", (await provider.GetRequiredService<ISampleApi>().GetAsync("r1")).Target);
    }

    [Theory]
    [MemberData(nameof(KeyedWays))]
    public async Task AddKeyedRefitClient_EachWay_Resolves(string way)
    {
        var services = new ServiceCollection();
        var http = way switch
        {
            "plain" => services.AddKeyedRefitClient<ISampleApi>("key"),
            "settings" => services.AddKeyedRefitClient<ISampleApi>("key", new RefitSettings()),
            "factory" => services.AddKeyedRefitClient<ISampleApi>("key", _ => new RefitSettings()),
            "builder" => services.AddHttpClient("shared").AddKeyedRefitClient<ISampleApi>("key"),
            _ => services.AddHttpClient("shared").AddKeyedRefitClient<ISampleApi>("key", _ => new RefitSettings()),
        };
        http.ConfigureHttpClient(client => client.BaseAddress = server.BaseAddress);
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("/echo/r1", (await provider.GetRequiredKeyedService<ISampleApi>("key").GetAsync("r1")).Target);
    }

    [Fact]
    public async Task AddRefitClient_NestedInterfacesOfOneName_AreTwoClients()
    {
        var services = new ServiceCollection();
        services.AddRefitClient<Outer.IDevicesApi>().ConfigureHttpClient(http => http.BaseAddress = new Uri(server.BaseAddress, "/outer"));
        services.AddRefitClient<Inner.IDevicesApi>().ConfigureHttpClient(http => http.BaseAddress = new Uri(server.BaseAddress, "/inner"));
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("/outer/echo/r1", (await provider.GetRequiredService<Outer.IDevicesApi>().GetAsync("r1")).Target);
        Assert.Equal("/inner/echo/r1", (await provider.GetRequiredService<Inner.IDevicesApi>().GetAsync("r1")).Target);
    }

    [Fact]
    public async Task SettingsOfAFactory_ComeFromTheContainer()
    {
        var services = new ServiceCollection();
        services.AddKeyedSingleton("lab", new RefitSettings { RequestModifier = (request, _) => Mark(request, "lab") });
        services.AddKeyedRefitClient<ISampleApi>("lab", provider => provider.GetRequiredKeyedService<RefitSettings>("lab"))
            .ConfigureHttpClient(http => http.BaseAddress = server.BaseAddress);
        await using var built = services.BuildServiceProvider();

        Assert.Equal("lab", (await built.GetRequiredKeyedService<ISampleApi>("lab").GetAsync("r1")).Headers["X-Mark"]);
    }

    private static ValueTask Mark(HttpRequestMessage request, string mark)
    {
        request.Headers.Add("X-Mark", mark);
        return default;
    }
}
