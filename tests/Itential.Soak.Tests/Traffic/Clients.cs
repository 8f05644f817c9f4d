using Itential.Gateway;
using Itential.Platform;
using Itential.Refit.Connections;
using Itential.Soak.Tests.Measures;
using Itential.Soak.Tests.Servers;
using Itential.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Soak.Tests.Traffic;

/// <summary>Makes two clients of a server: one of a container, whose handlers are replaced again and again, and one by itself.</summary>
internal static class Clients
{
    private static readonly TimeSpan HandlerLifetime = TimeSpan.FromSeconds(5);

    public static IEnumerable<IClient> Of(IServer server, Ledger ledger) => server is PlatformUnderLoad
        ? [PlatformOfContainer(server, ledger), Platform(server, ledger)]
        : [GatewayOfContainer(server, ledger), Gateway(server, ledger)];

    private static PlatformTraffic Platform(IServer server, Ledger ledger)
    {
        var options = new PlatformOptions { User = DemoCredentials.User, Password = DemoCredentials.Password };
        Point(options, server);
        var client = PlatformClient.Create(options);
        return new PlatformTraffic(client, new Owner(client), ledger);
    }

    private static PlatformTraffic PlatformOfContainer(IServer server, Ledger ledger)
    {
        var services = new ServiceCollection();
        services.AddItentialPlatform(options =>
        {
            options.ClientId = DemoCredentials.ClientId;
            options.ClientSecret = DemoCredentials.ClientSecret;
            Point(options, server);
        }).SetHandlerLifetime(HandlerLifetime);
        var provider = services.BuildServiceProvider();
        return new PlatformTraffic(provider.GetRequiredService<IPlatformClient>(), provider, ledger);
    }

    private static GatewayTraffic Gateway(IServer server, Ledger ledger)
    {
        var options = new GatewayOptions { User = DemoCredentials.User, Password = DemoCredentials.Password };
        Point(options, server);
        var client = GatewayClient.Create(options);
        return new GatewayTraffic(client, new Owner(client), ledger);
    }

    private static GatewayTraffic GatewayOfContainer(IServer server, Ledger ledger)
    {
        var services = new ServiceCollection();
        services.AddItentialGateway(options =>
        {
            options.User = DemoCredentials.User;
            options.Password = DemoCredentials.Password;
            Point(options, server);
        }).SetHandlerLifetime(HandlerLifetime);
        var provider = services.BuildServiceProvider();
        return new GatewayTraffic(provider.GetRequiredService<IGatewayClient>(), provider, ledger);
    }

    private static void Point(ConnectionOptions options, IServer server)
    {
        options.BaseAddress = server.BaseAddress;
        options.CertificateAuthorities = server.Authorities;
        options.Ttl = SoakPlan.Ttl;
    }

    private sealed class Owner(IDisposable client) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            client.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
