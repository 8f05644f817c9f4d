using System.Diagnostics.CodeAnalysis;
using Itential.Refit;
using Itential.Refit.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Gives the clients of <see cref="IHttpClientFactory"/> their <c>Authorization</c> headers.</summary>
public static class AuthorizationHttpClientBuilderExtensions
{
    /// <summary>
    /// Completes the <c>Authorization</c> headers that were declared with a scheme only, as in <c>[Headers("Authorization: Bearer")]</c>. The provider is
    /// resolved once a request, from a scope that ends before the request is sent, so it may use scoped services.
    /// </summary>
    /// <typeparam name="TProvider">The provider; registered as scoped unless it is registered already.</typeparam>
    /// <param name="builder">The builder of the <see cref="HttpClient"/>.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>
    /// A value that a parameter or <see cref="RefitSettings.AuthorizationHeaderValueGetter"/> gave is left alone. For a login that is kept
    /// and renewed see <c>AddAuthentication</c>.
    /// </remarks>
    public static IHttpClientBuilder AddAuthorizationHeaderValueProvider<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TProvider>(this IHttpClientBuilder builder)
        where TProvider : class, IAuthorizationHeaderValueProvider
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddScoped<TProvider>();
        return builder.AddHttpMessageHandler(services => new AuthorizationHeaderHandler<TProvider>(services.GetRequiredService<IServiceScopeFactory>()));
    }
}
