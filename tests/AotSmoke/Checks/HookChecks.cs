using System.Net;
using AotSmoke.Hooks;
using AotSmoke.InMemory;
using AotSmoke.Servers;
using Itential.Refit;

namespace AotSmoke.Checks;

/// <summary>What settings do to each request.</summary>
internal static class HookChecks
{
    public static IEnumerable<Check> Of(ServerAccess servers) =>
    [
        new("hooks: a getter of the authorization", () => GetterAsync(servers)),
        new("hooks: a modifier and an observer", ModifierAsync),
    ];

    private static async Task GetterAsync(ServerAccess servers)
    {
        var api = RestService.For<ISchemeApi>(servers.PlatformAddress, new RefitSettings
        {
            AuthorizationHeaderValueGetter = async (_, cancellationToken) => (await servers.GetTokenAsync(cancellationToken)).Reveal(),
        });
        Expect.That((await api.WhoAmIAsync()).Contains("username", StringComparison.Ordinal));
        Expect.That(api.WhoAmI().Contains("username", StringComparison.Ordinal));
    }

    private static async Task ModifierAsync()
    {
        var seen = default(HttpStatusCode);
        using var server = new MemoryServer(_ => Reply.Of("text/plain", "me"));
        var api = server.Client<ISchemeApi>(new RefitSettings
        {
            AuthorizationHeaderValueGetter = (_, _) => Task.FromResult("a-token"),
            RequestModifier = (request, _) =>
            {
                request.Headers.TryAddWithoutValidation("X-Modified", "yes");
                return default;
            },
            ResponseObserver = (response, _) =>
            {
                seen = response.StatusCode;
                return default;
            },
        });
        Expect.Equal("me", await api.WhoAmIAsync());
        Expect.Equal("yes", server.Last.Header("X-Modified"));
        Expect.Equal("Bearer a-token", server.Last.Header("Authorization"));
        Expect.That(seen is HttpStatusCode.OK);
    }
}
