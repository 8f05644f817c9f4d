using System.Security.Cryptography.X509Certificates;
using Itential.Testing;
using Itential.Testing.Faults;

namespace Itential.Soak.Tests.Servers;

internal sealed class PlatformUnderLoad(PlatformServer server) : IServer
{
    public Uri BaseAddress => server.BaseAddress;

    public X509Certificate2Collection? Authorities => server.Certificate is { } certificate ? [certificate] : null;

    public FaultPlan Faults => server.Faults;

    public string[] LoginPaths => ["/login", "/oauth/token"];

    public string[] OtherPaths => ["/operations-manager/*", "/automation-studio/*", "/workflow_builder/*", "/health/*"];

    public int Logins => server.Logins;

    public int Requests => server.Requests;

    public int UnauthenticatedRequests => server.UnauthenticatedRequests;

    public int OpenConnections => server.OpenConnections;

    public static async Task<IServer> StartAsync(bool useTls, CancellationToken ct) => new PlatformUnderLoad(await PlatformServer.StartAsync(
        new() { UseTls = useTls, SessionLifetime = SoakPlan.SessionLifetime, TokenLifetime = SoakPlan.SessionLifetime },
        ct));

    public void ExpireSessions() => server.ExpireSessions();

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
