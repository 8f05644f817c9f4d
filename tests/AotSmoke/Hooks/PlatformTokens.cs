using AotSmoke.Servers;
using Itential.Refit;

namespace AotSmoke.Hooks;

/// <summary>Gives each request a token of the platform.</summary>
internal sealed class PlatformTokens(ServerAccess servers) : IAuthorizationHeaderValueProvider
{
    public async ValueTask<string?> GetAuthorizationHeaderValueAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        (await servers.GetTokenAsync(cancellationToken)).Reveal();
}
