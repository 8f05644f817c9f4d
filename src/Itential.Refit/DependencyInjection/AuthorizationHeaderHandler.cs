using Itential.Refit.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace Itential.Refit.DependencyInjection;

/// <summary>Completes declared schemes by a provider that lives as long as the request.</summary>
internal sealed class AuthorizationHeaderHandler<TProvider>(IServiceScopeFactory scopes) : DelegatingHandler
    where TProvider : class, IAuthorizationHeaderValueProvider
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (DeclaredScheme.Of(request) is { } scheme)
        {
            await CompleteAsync(request, scheme, cancellationToken).ConfigureAwait(false);
        }

        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (DeclaredScheme.Of(request) is { } scheme)
        {
            SynchronousWait.For(() => CompleteAsync(request, scheme, cancellationToken));
        }

        return base.Send(request, cancellationToken);
    }

    private async ValueTask CompleteAsync(HttpRequestMessage request, string scheme, CancellationToken cancellationToken)
    {
        try
        {
            var scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                var provider = scope.ServiceProvider.GetRequiredService<TProvider>();
                var value = await provider.GetAuthorizationHeaderValueAsync(request, cancellationToken).ConfigureAwait(false);
                DeclaredScheme.Complete(request, scheme, value, typeof(TProvider).Name);
            }
        }
        catch (Exception e)
        {
            ChosenFailures.Note(e, cancellationToken);
            throw;
        }
    }
}
