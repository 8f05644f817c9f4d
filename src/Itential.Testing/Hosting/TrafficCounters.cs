using System.Collections.Concurrent;

namespace Itential.Testing.Hosting;

/// <summary>Counts what reached a server.</summary>
internal sealed class TrafficCounters
{
    private readonly ConcurrentDictionary<(string Method, string Route), int> _routes = new();
    private int _logins;
    private int _refusedLogins;
    private int _requests;
    private int _refusedRequests;
    private int _unauthenticatedRequests;
    private int _openConnections;

    public int Logins => Volatile.Read(ref _logins);

    public int RefusedLogins => Volatile.Read(ref _refusedLogins);

    public int Requests => Volatile.Read(ref _requests);

    public int RefusedRequests => Volatile.Read(ref _refusedRequests);

    public int UnauthenticatedRequests => Volatile.Read(ref _unauthenticatedRequests);

    public int OpenConnections => Volatile.Read(ref _openConnections);

    public int CountOf(string method, string route) => _routes.GetValueOrDefault((method, route));

    public void CountLogin() => Interlocked.Increment(ref _logins);

    public void CountRefusedLogin() => Interlocked.Increment(ref _refusedLogins);

    public void CountRefusedRequest() => Interlocked.Increment(ref _refusedRequests);

    public void CountOpened() => Interlocked.Increment(ref _openConnections);

    public void CountClosed() => Interlocked.Decrement(ref _openConnections);

    public void CountRequest(bool hasCredential)
    {
        Interlocked.Increment(ref _requests);
        if (!hasCredential)
        {
            Interlocked.Increment(ref _unauthenticatedRequests);
        }
    }

    public void CountRoute(string method, string route) =>
        _routes.AddOrUpdate((method, route), 1, static (_, count) => count + 1);
}
