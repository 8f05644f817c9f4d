using Itential.Gateway;
using Itential.Platform;
using Itential.Refit.Connections;
using Microsoft.Extensions.Logging;
using Quickstart.CommandLine;

namespace Quickstart.Connections;

/// <summary>Who takes part in the story: a platform, a gateway or both, and the clock that their sessions grow old by.</summary>
internal sealed class Cast : IAsyncDisposable
{
    /// <summary>How old the story lets a session grow.</summary>
    public static readonly TimeSpan Ttl = TimeSpan.FromMinutes(30);

    private readonly ILoggerFactory _loggers;
    private readonly DemoServers? _servers;

    private Cast(ILoggerFactory loggers, PlatformOptions? platform, GatewayOptions? gateway, DemoServers? servers = null)
    {
        _servers = servers;
        _loggers = loggers;
        if (platform is not null)
        {
            Platform = new("Platform", PlatformClient.Create(Direct(platform)), servers is null ? null : () => servers.Platform.Logins);
        }

        if (gateway is not null)
        {
            Gateway = new("Gateway", GatewayClient.Create(Direct(gateway)), servers is null ? null : () => servers.Gateway.Logins);
        }
    }

    public Product<IPlatformClient>? Platform { get; }

    public Product<IGatewayClient>? Gateway { get; }

    public StoryClock Clock { get; } = new();

    /// <summary>Whether the servers are the demo's own, where a workflow may be started unasked.</summary>
    public bool IsDemo => _servers is not null;

    public static async Task<Cast> OfDemoAsync(ILoggerFactory loggers, CancellationToken cancellationToken)
    {
        var servers = await DemoServers.StartAsync(cancellationToken);
        return new Cast(loggers, servers.PlatformOptions, servers.GatewayOptions, servers);
    }

    public static Cast OfNamedServers(Settings settings, ILoggerFactory loggers) => new(
        loggers,
        settings.Platform is { } platform ? NamedServers.Platform(platform) : null,
        settings.Gateway is { } gateway ? NamedServers.Gateway(gateway) : null);

    public async ValueTask DisposeAsync()
    {
        Platform?.Client.Dispose();
        Gateway?.Client.Dispose();
        if (_servers is not null)
        {
            await _servers.DisposeAsync();
        }
    }

    private T Direct<T>(T options)
        where T : ConnectionOptions
    {
        options.Ttl = Ttl;
        options.TimeProvider = Clock;
        options.LoggerFactory = _loggers;
        return options;
    }
}
