using Itential.Soak.Tests.Measures;
using Itential.Soak.Tests.Traffic;

namespace Itential.Soak.Tests.Servers;

/// <summary>A server with its faults, its two clients and the ledger of their calls.</summary>
internal sealed class Site : IAsyncDisposable
{
    private const int ClientsOfASite = 2;
    private readonly int _seed;
    private int _loginsBefore;

    private Site(string name, IServer server, int seed)
    {
        Name = name;
        Server = server;
        _seed = seed;
        Clients = [.. Traffic.Clients.Of(server, Ledger)];
        Expiry = new Expiry(server, seed);
    }

    public string Name { get; }

    public IServer Server { get; }

    public Ledger Ledger { get; } = new();

    public IReadOnlyList<IClient> Clients { get; private set; }

    public Expiry Expiry { get; }

    public FaultMix Faults { get; private set; } = null!;

    public int Logins => Server.Logins - _loginsBefore;

    public static async Task<Site[]> StartAllAsync(int seed, CancellationToken ct) =>
    [
        new Site("Platform", await PlatformUnderLoad.StartAsync(useTls: false, ct), seed),
        new Site("Platform, TLS", await PlatformUnderLoad.StartAsync(useTls: true, ct), seed + 1),
        new Site("Gateway", await GatewayUnderLoad.StartAsync(useTls: false, ct), seed + 2),
        new Site("Gateway, TLS", await GatewayUnderLoad.StartAsync(useTls: true, ct), seed + 3),
    ];

    /// <summary>Everything goes well until here.</summary>
    public async Task PrepareAsync()
    {
        foreach (var client in Clients)
        {
            await client.PrepareAsync();
        }

        _loginsBefore = Server.Logins;
        Faults = new FaultMix(Server.Faults, _seed, Server.LoginPaths, Server.OtherPaths);
    }

    /// <summary>
    /// The most logins that may be: one for each client and period of the TTL begun, one for each client and expiry of all sessions, one for
    /// each 401 that was made up, and one more for each login that was made to fail.
    /// </summary>
    public int LoginBound(TimeSpan elapsed)
    {
        var periods = (int)(elapsed / SoakPlan.Ttl) + 1;
        return (ClientsOfASite * (periods + Expiry.Count)) + Faults.Unauthorized + Faults.FailedLogins;
    }

    /// <summary>Does away with the clients. The factory of a container lets go of its sockets only when nobody refers to them.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var client in Clients)
        {
            await client.DisposeAsync();
        }

        Clients = [];
    }
}
