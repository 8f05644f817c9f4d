namespace Itential.Refit.Tests.DependencyInjection;

internal sealed class NoTokens : IAuthorizationHeaderValueProvider
{
    public ValueTask<string?> GetAuthorizationHeaderValueAsync(HttpRequestMessage request, CancellationToken cancellationToken) => default;
}
