using System.Net;
using Itential.Refit.Authentication;
using Itential.Refit.Tests.Authentication.Servers;
using TestKit;

namespace Itential.Refit.Tests.Authentication.Sharing;

/// <summary>Processes, as far as the store can tell: session managers that know nothing of each other, on one server, one store and one clock.</summary>
internal sealed class Fleet : IDisposable
{
    public static readonly SessionOwner Owner = new("Product", "user");

    private readonly List<IDisposable> _things = [];

    public Fleet()
    {
        Cache = new MemoryCache(Clock);
        _things.Add(Server);
    }

    public ManualTimeProvider Clock { get; } = new();

    public MemoryServer Server { get; } = new();

    public MemoryCache Cache { get; }

    public MemoryLock Lock { get; } = new();

    public CapturingLog Log { get; } = new();

    public IEnumerable<string> Lines => Log.TextsOf("Itential.Refit.Authentication");

    /// <summary>How the session is stored; there must be one.</summary>
    public string Name => Assert.Single(Cache.Sessions);

    public static SharedSessionKey Key(byte fill, string? id = null) => new(id ?? $"k{fill}", [.. Enumerable.Repeat(fill, 32)]);

    /// <summary>The store as one process sees it.</summary>
    public SharedSessionStore Store(TimeSpan? timeout = null, ISessionLock? exact = null) =>
        new(Cache, Key(1)) { Lock = exact ?? Lock, Timeout = timeout ?? TimeSpan.FromSeconds(30) };

    public Member Start(SharedSessionStore? store = null, TimeSpan ttl = default, TimeSpan? lifetime = null, string password = "pw", SessionOwner? owner = null, TimeSpan? loginTimeout = null, TimeProvider? clock = null)
    {
        var sessions = new SessionManager(
            Server.Authenticator(lifetime, owner: owner ?? Owner, password: password),
            new SessionOptions
            {
                SharedStore = store ?? Store(),
                Ttl = ttl,
                TimeProvider = clock ?? Clock,
                LoggerFactory = Log,
                LoginTimeout = loginTimeout ?? TimeSpan.FromSeconds(240),
            });
        var client = Server.Client(sessions);
        _things.Add(client);
        _things.Add(sessions);
        return new Member(sessions, client);
    }

    public void Dispose()
    {
        _things.Reverse();
        _things.ForEach(thing => thing.Dispose());
    }

    /// <summary>One process.</summary>
    internal sealed record Member(SessionManager Sessions, HttpClient Client)
    {
        public async Task CallAsync()
        {
            using var response = await Calls.GetAsync(Client);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }
}
