using Itential.Extensions.Resilience;
using Itential.Platform;
using Itential.Testing;
using Itential.Testing.Faults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Itential.Extensions.Tests;

/// <summary>A platform and a client of it with resilience, on a clock that the test moves.</summary>
internal sealed class PlatformCase : IAsyncDisposable
{
    public const string Probe = "/probe";
    private readonly CapturingLoggerProvider _log = new();

    private PlatformCase(PlatformServer server, Action<ItentialResilienceOptions>? resilience, Action<PlatformOptions>? options, Action<IHttpClientBuilder>? client)
    {
        Server = server;
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        services.AddSingleton<TimeProvider>(Clock);
        var builder = services.AddItentialPlatform(platform =>
        {
            platform.BaseAddress = server.BaseAddress;
            platform.User = DemoCredentials.User;
            platform.Password = DemoCredentials.Password;
            options?.Invoke(platform);
        });
        builder.AddItentialResilience(resilience);
        client?.Invoke(builder);
        Services = services.BuildServiceProvider();
    }

    public PlatformServer Server { get; }

    public WatchedClock Clock { get; } = new();

    public ServiceProvider Services { get; }

    public IPlatformClient Platform => Services.GetRequiredService<IPlatformClient>();

    public IReadOnlyList<string> Log => _log.Lines;

    public IReadOnlyList<string> Repetitions => [.. _log.Lines.Where(line => line.Contains("Itential.Extensions.Resilience", StringComparison.Ordinal) && line.Contains("; repetition ", StringComparison.Ordinal))];

    public IProbeApi Api => Platform.For<IProbeApi>();

    public static async Task<PlatformCase> StartAsync(Action<ItentialResilienceOptions>? resilience = null, Action<PlatformOptions>? options = null, Action<IHttpClientBuilder>? client = null) =>
        new(await PlatformServer.StartAsync(), resilience, options, client);

    /// <summary>Lets the probe's route answer so often with a fault, and well from then on.</summary>
    public ArmedFault Fail(int times, System.Net.HttpStatusCode status = System.Net.HttpStatusCode.ServiceUnavailable, string? retryAfter = null)
    {
        var fault = Fault.Answer(status) with { Path = Probe, Times = times };
        var armed = Server.Faults.Add(retryAfter is null ? fault : fault with { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Retry-After"] = retryAfter } });
        Server.Faults.Add(Fault.Answer(System.Net.HttpStatusCode.OK, "fine") with { Path = Probe, ContentType = "text/plain" });
        return armed;
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await Server.DisposeAsync();
    }
}
