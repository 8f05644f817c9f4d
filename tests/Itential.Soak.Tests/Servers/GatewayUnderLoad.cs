using System.Security.Cryptography.X509Certificates;
using Itential.Testing;
using Itential.Testing.Faults;

namespace Itential.Soak.Tests.Servers;

internal sealed class GatewayUnderLoad(GatewayServer server) : IServer
{
    public Uri BaseAddress => server.BaseAddress;

    public X509Certificate2Collection? Authorities => server.Certificate is { } certificate ? [certificate] : null;

    public FaultPlan Faults => server.Faults;

    public string[] LoginPaths => ["/api/v2.0/login"];

    public string[] OtherPaths => ["/api/v2.0/devices*", "/api/v2.0/status"];

    public int Logins => server.Logins;

    public int Requests => server.Requests;

    public int UnauthenticatedRequests => server.UnauthenticatedRequests;

    public int OpenConnections => server.OpenConnections;

    public static async Task<IServer> StartAsync(bool useTls, CancellationToken ct) => new GatewayUnderLoad(await GatewayServer.StartAsync(
        new() { UseTls = useTls, Devices = 300, SessionLifetime = SoakPlan.SessionLifetime },
        ct));

    public void ExpireSessions() => server.ExpireSessions();

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
