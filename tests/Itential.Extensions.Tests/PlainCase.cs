using Itential.Extensions.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TestKit;

namespace Itential.Extensions.Tests;

/// <summary>A declared client that is neither product's, over a server that answers by one delegate.</summary>
internal sealed class PlainCase : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private PlainCase(LoopbackServer server, Action<IHttpClientBuilder, Uri> client)
    {
        _server = server;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        client(services.AddRefitClient<IProbeApi>(httpClientName: "probe").ConfigureHttpClient(http =>
        {
            http.BaseAddress = server.BaseAddress;
            http.Timeout = TimeSpan.FromMinutes(10);
        }), server.BaseAddress);
        Services = services.BuildServiceProvider();
    }

    public WatchedClock Clock { get; } = new();

    public ServiceProvider Services { get; }

    public IProbeApi Api => Services.GetRequiredService<IProbeApi>();

    public static async Task<PlainCase> StartAsync(RequestDelegate answer, Action<IHttpClientBuilder, Uri> client) =>
        new(await LoopbackServer.StartAsync(answer), client);

    public static Task<PlainCase> StartAsync(RequestDelegate answer, Action<IHttpClientBuilder> client) =>
        StartAsync(answer, (builder, _) => client(builder));

    public static Task<PlainCase> StartAsync(RequestDelegate answer, Action<ItentialResilienceOptions>? resilience = null) =>
        StartAsync(answer, (client, _) => client.AddItentialResilience(resilience));

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await _server.DisposeAsync();
    }
}
