using Itential.Refit.Tests.Calls;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Refit.Tests.DependencyInjection;

public interface INotAClient
{
    void Nothing();
}

public sealed class RefitClientRegistrationTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Fact]
    public async Task AddRefitClient_GeneratedInterface_Resolves()
    {
        var services = new ServiceCollection();
        services.AddRefitClient<ISampleApi>().ConfigureHttpClient(http => http.BaseAddress = server.BaseAddress);
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("/echo/r1", (await provider.GetRequiredService<ISampleApi>().GetAsync("r1")).Target);
    }

    [Fact]
    public async Task AddKeyedRefitClient_EachKey_HasItsOwnHttpClient()
    {
        var services = new ServiceCollection();
        services.AddKeyedRefitClient<ISampleApi>("lab").ConfigureHttpClient(http => http.BaseAddress = new Uri(server.BaseAddress, "/lab"));
        services.AddKeyedRefitClient<ISampleApi>("live").ConfigureHttpClient(http => http.BaseAddress = new Uri(server.BaseAddress, "/live"));
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("/lab/echo/r1", (await provider.GetRequiredKeyedService<ISampleApi>("lab").GetAsync("r1")).Target);
        Assert.Equal("/live/echo/r1", (await provider.GetRequiredKeyedService<ISampleApi>("live").GetAsync("r1")).Target);
    }

    [Fact]
    public async Task AddRefitClient_OnABuilder_SharesItsHttpClient()
    {
        var services = new ServiceCollection();
        services.AddHttpClient("shared", http => http.BaseAddress = server.BaseAddress).AddRefitClient<ISampleApi>().AddRefitClient<IAnswerApi>();
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("/echo/r1", (await provider.GetRequiredService<ISampleApi>().GetAsync("r1")).Target);
        Assert.Equal("r1", (await provider.GetRequiredService<IAnswerApi>().DeviceAsync("device"))?.Name);
    }

    [Fact]
    public void For_NoClient_SaysWhatToDo()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Make<INotAClient>());

        Assert.Contains("INotAClient", error.Message, StringComparison.Ordinal);
        Assert.Contains("[Get(", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("host")]
    public void For_RelativeAddress_IsRefused(string address) =>
        Assert.Throws<ArgumentException>(() => RestService.For<ISampleApi>(address));

    // Where the type is named, the compiler would say it.
    private static T Make<T>()
        where T : class => RestService.For<T>("http://127.0.0.1:1");
}
