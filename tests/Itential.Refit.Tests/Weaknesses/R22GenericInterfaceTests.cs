using System.Text.Json.Serialization;
using Itential.Refit.Tests.Calls;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Refit.Tests.Weaknesses;

/// <summary>A generic interface is used closed, without reflection and without a registration of its own.</summary>
public sealed class R22GenericInterfaceTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Fact]
    public async Task GenericInterface_UsedClosed_Calls()
    {
        var api = RestService.For<IEchoing<Echo, int>>(server.BaseAddress);

        Assert.Equal("/echo/7", (await api.GetAsync(7)).Target);
    }

    [Fact]
    public async Task GenericInterface_RegisteredClosed_Calls()
    {
        var services = new ServiceCollection();
        services.AddRefitClient<IEchoing<Echo, string>>().ConfigureHttpClient(http => http.BaseAddress = server.BaseAddress);
        services.AddKeyedRefitClient<IEchoing<Echo, Guid>>("key").ConfigureHttpClient(http => http.BaseAddress = server.BaseAddress);
        await using var provider = services.BuildServiceProvider();

        Assert.Equal("/echo/a%2Fb", (await provider.GetRequiredService<IEchoing<Echo, string>>().GetAsync("a/b")).Target);
        Assert.Equal("/echo/" + Guid.Empty, (await provider.GetRequiredKeyedService<IEchoing<Echo, Guid>>("key").GetAsync(Guid.Empty)).Target);
    }

    [Fact]
    public async Task DerivedInterface_IsAClient()
    {
        var api = RestService.For<IDerived>(server.BaseAddress);

        Assert.Equal("/echo/7", (await api.GetAsync(7)).Target);
    }

    [Fact]
    public void GenericInterface_NeverNamedClosed_SaysWhatToDo()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Make<IEchoing<Echo, long>>());

        Assert.Contains("declare an interface that derives from it", error.Message, StringComparison.Ordinal);
    }

    private T Make<T>()
        where T : class => RestService.For<T>(server.BaseAddress);

    [JsonContext(typeof(SampleJson))]
    internal interface IEchoing<T, TKey>
        where T : class
    {
        [Get("/echo/{id}")]
        Task<T> GetAsync(TKey id);
    }

    internal interface IDerived : IEchoing<Echo, int>;
}
