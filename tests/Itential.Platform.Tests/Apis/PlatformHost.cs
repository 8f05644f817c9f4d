using Itential.Testing;

namespace Itential.Platform.Tests.Apis;

/// <summary>A server for the tests of one class, and a client that is signed in to it.</summary>
public sealed class PlatformHost : IAsyncLifetime
{
    public PlatformServer Server { get; private set; } = null!;

    public IPlatformClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await PlatformServer.StartAsync();
        Client = PlatformClient.Create(new PlatformOptions { BaseAddress = Server.BaseAddress, User = DemoCredentials.User, Password = DemoCredentials.Password });
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
