using Itential.Refit;

namespace Quickstart.Snippets;

// snippet: token-provider
internal sealed class TenantTokens(Tenant tenant) : IAuthorizationHeaderValueProvider
{
    public ValueTask<string?> GetAuthorizationHeaderValueAsync(HttpRequestMessage request, CancellationToken cancellationToken) => new(tenant.Token);
}
// end-snippet
