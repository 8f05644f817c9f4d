using Itential.Gateway;
using Itential.Platform;
using Itential.Testing;
using Quickstart.CommandLine;

namespace Quickstart.Connections;

/// <summary>A platform and a gateway that run inside this program.</summary>
internal sealed class DemoServers : IAsyncDisposable
{
    private DemoServers(PlatformServer platform, GatewayServer gateway) => (Platform, Gateway) = (platform, gateway);

    public PlatformServer Platform { get; }

    public GatewayServer Gateway { get; }

    public PlatformOptions PlatformOptions => new()
    {
        BaseAddress = Platform.BaseAddress,
        ClientId = DemoCredentials.ClientId,
        ClientSecret = DemoCredentials.ClientSecret,
    };

    public GatewayOptions GatewayOptions => new()
    {
        BaseAddress = Gateway.BaseAddress,
        User = DemoCredentials.User,
        Password = DemoCredentials.Password,
    };

    /// <summary>Where the servers are and how to sign in to them, as lines that a shell takes.</summary>
    public string Introduction =>
        $"""
        # An Itential Platform and an Automation Gateway are listening. Ctrl-C stops them.
        # In another terminal, sign in by user and password:
        export {Variables.PlatformUrl}={Platform.BaseAddress}
        export {Variables.PlatformUser}={DemoCredentials.User}
        export {Variables.PlatformPassword}={DemoCredentials.Password}
        export {Variables.GatewayUrl}={Gateway.BaseAddress}
        export {Variables.GatewayUser}={DemoCredentials.User}
        export {Variables.GatewayPassword}={DemoCredentials.Password}
        # or, instead of the platform's user and password, by OAuth client credentials:
        # export {Variables.PlatformClientId}={DemoCredentials.ClientId}
        # export {Variables.PlatformClientSecret}={DemoCredentials.ClientSecret}
        """;

    public static async Task<DemoServers> StartAsync(CancellationToken cancellationToken)
    {
        var slowEnoughToWatch = new PlatformServerOptions { JobSteps = 12, StepInterval = TimeSpan.FromMilliseconds(200) };
        var platform = await PlatformServer.StartAsync(slowEnoughToWatch, cancellationToken);
        var gateway = await GatewayServer.StartAsync(cancellationToken: cancellationToken);
        return new DemoServers(platform, gateway);
    }

    public async ValueTask DisposeAsync()
    {
        await Platform.DisposeAsync();
        await Gateway.DisposeAsync();
    }
}
