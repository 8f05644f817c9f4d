using Itential.Testing;

namespace Itential.Gateway.Tests.Apis;

/// <summary>A server for the tests of one class, and a client that is signed in to it.</summary>
public sealed class GatewayHost : IAsyncLifetime
{
    public GatewayServer Server { get; private set; } = null!;

    public IGatewayClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await GatewayServer.StartAsync();
        Client = GatewayClient.Create(new GatewayOptions { BaseAddress = Server.BaseAddress, User = DemoCredentials.User, Password = DemoCredentials.Password });
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
