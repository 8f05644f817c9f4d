using Itential.Diagnostics;
using Itential.Platform;
using Itential.Refit.Authentication;
using Microsoft.Extensions.Caching.Distributed;

namespace Quickstart.Snippets;

internal static class SharedSessions
{
    public static IPlatformClient Connect(IDistributedCache cache, ISessionLock fleetLock, byte[] key, string password)
    {
        // snippet: shared-sessions
        var platform = PlatformClient.Create(new PlatformOptions
        {
            Host = "platform.example",
            User = "automation",
            Password = password,
            Ttl = TimeSpan.FromMinutes(30),
            SharedStore = new SharedSessionStore(cache, new SharedSessionKey("2026-a", key)) { Lock = fleetLock },
        });
        // end-snippet

        return platform;
    }

    public static SharedSessionStore Rotate(IDistributedCache cache, byte[] newKey, byte[] oldKey)
    {
        // snippet: shared-sessions-rotation
        var store = new SharedSessionStore(cache, new SharedSessionKey("2026-b", newKey), new SharedSessionKey("2026-a", oldKey));
        // end-snippet

        return store;
    }

    public static IAuthenticator Own(Func<HttpMessageInvoker, CancellationToken, Session> logIn, Uri address, string user, Secret password)
    {
        // snippet: shared-sessions-owner
        var authenticator = Authenticator.From(logIn, address, new SessionOwner("Inventory", user), password);
        // end-snippet

        return authenticator;
    }
}
