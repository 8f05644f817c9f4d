using Itential.Diagnostics;
using Itential.Refit.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Traces clients of annotated interfaces.</summary>
public static class TracingHttpClientBuilderExtensions
{
    /// <summary>
    /// Puts the generated decorator of an interface around its client over this <see cref="HttpClient"/>. Records go to the container's logger
    /// factory, under the interface's full name.
    /// </summary>
    /// <typeparam name="T">The annotated interface, which carries <see cref="TraceAttribute"/>.</typeparam>
    /// <param name="builder">The builder that <c>AddRefitClient</c> or <c>AddKeyedRefitClient</c> gave.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">The interface has no decorator, or no client of it is registered over this <see cref="HttpClient"/>.</exception>
    public static IHttpClientBuilder AddTracing<T>(this IHttpClientBuilder builder)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Services.AddTracing<T>(descriptor => ClientFactory<T>.Of(descriptor)?.HttpClientName == builder.Name) ? builder : throw new InvalidOperationException(
            $"AddRefitClient has registered no client of {typeof(T)} over the HttpClient '{builder.Name}'. Call AddTracing on the builder that AddRefitClient<{typeof(T).Name}> gave, or trace a service that was registered otherwise with services.AddTracing<{typeof(T).Name}>().");
    }
}
