namespace Itential.Refit.Tests.DependencyInjection;

internal sealed class ScopedTokens(ScopedToken token) : IAuthorizationHeaderValueProvider
{
    public async ValueTask<string?> GetAuthorizationHeaderValueAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return token.Value;
    }
}
