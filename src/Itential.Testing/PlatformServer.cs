using System.Security.Cryptography.X509Certificates;
using Itential.Testing.Faults;
using Itential.Testing.Hosting;
using Itential.Testing.Platform;
using Itential.Testing.Sessions;

namespace Itential.Testing;

/// <summary>An Itential Platform to run inside a test or a demo: a real web server on the loopback address over a state in memory.</summary>
/// <remarks>It speaks only HTTP. All members may be used from any thread while requests are under way.</remarks>
public sealed class PlatformServer : IAsyncDisposable
{
    private readonly LoopbackHost _host;
    private readonly SessionStore _sessions;

    private PlatformServer(LoopbackHost host, SessionStore sessions)
    {
        _host = host;
        _sessions = sessions;
    }

    /// <summary>The server's address with the port that it got, <c>http://127.0.0.1:41234/</c> for example.</summary>
    public Uri BaseAddress => _host.BaseAddress;

    /// <summary>The certificate to trust, without its private key.</summary>
    /// <value><see langword="null"/> without <see cref="PlatformServerOptions.UseTls"/>.</value>
    public X509Certificate2? Certificate => _host.Certificate;

    /// <summary>What is to go wrong. Empty at the start.</summary>
    public FaultPlan Faults => _host.Faults;

    /// <summary>The number of requests to a login, whatever became of them.</summary>
    public int Logins => _host.Counters.Logins;

    /// <summary>The number of logins that were refused: wrong credentials, or a request that is none. A fault's answer is not counted.</summary>
    public int RefusedLogins => _host.Counters.RefusedLogins;

    /// <summary>The number of requests that were no logins, whatever became of them.</summary>
    public int Requests => _host.Counters.Requests;

    /// <summary>The number of requests, logins aside, that came without any credential.</summary>
    public int UnauthenticatedRequests => _host.Counters.UnauthenticatedRequests;

    /// <summary>The number of requests that were refused because their credential was unknown, wrong or over.</summary>
    public int RefusedRequests => _host.Counters.RefusedRequests;

    /// <summary>The number of connections that are open at this moment, those that clients keep for later requests among them.</summary>
    public int OpenConnections => _host.Counters.OpenConnections;

    /// <summary>Starts a server.</summary>
    /// <param name="options">The settings; <see langword="null"/> takes the defaults.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <returns>The running server.</returns>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<PlatformServer> StartAsync(PlatformServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options = (options ?? new PlatformServerOptions()).Copy();
        var sessions = new SessionStore(options.TimeProvider);
        var cookies = new SessionCookie("token", options.SecureCookies ?? options.UseTls);
        var counters = new TrafficCounters();
        var routes = new PlatformRoutes(options, sessions, cookies, counters);
        var host = await LoopbackHost.StartAsync(
            new HostSettings
            {
                Port = options.Port,
                UseTls = options.UseTls,
                Clock = options.TimeProvider,
                Counters = counters,
                Policy = new PlatformPolicy(options, sessions, cookies),
                MapRoutes = routes.Map,
                RotateCookie = options.RotatesCookies ? (response, token) => cookies.Write(response, sessions.Renew(token)) : null,
            },
            cancellationToken).ConfigureAwait(false);
        return new PlatformServer(host, sessions);
    }

    /// <summary>The number of requests to one route.</summary>
    /// <param name="method">The verb, upper case.</param>
    /// <param name="route">The route with its placeholders, <c>/operations-manager/jobs/{id}</c> for example.</param>
    /// <returns>The number, whatever became of the requests; 0 for a route that the server does not have.</returns>
    public int CountOf(string method, string route) => _host.Counters.CountOf(method, route);

    /// <summary>Ends every session and every token at once.</summary>
    public void ExpireSessions() => _sessions.Clear();

    /// <summary>Stops the server and closes its connections; requests that a fault holds are given up.</summary>
    /// <returns>A task that ends when the port is free again.</returns>
    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
