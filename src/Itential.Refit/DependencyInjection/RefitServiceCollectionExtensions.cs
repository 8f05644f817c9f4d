using Itential.Refit;
using Itential.Refit.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of annotated interfaces.</summary>
public static class RefitServiceCollectionExtensions
{
    /// <summary>Registers the interface's client over a named <see cref="HttpClient"/> of the factory.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="settings">How requests are written and answers read; null for the defaults.</param>
    /// <param name="httpClientName">The <see cref="HttpClient"/>'s name; null for <see cref="UniqueName.ForType{T}()"/>.</param>
    /// <returns>The builder of the <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services, RefitSettings? settings = null, string? httpClientName = null)
        where T : class => services.AddRefitClient<T>(_ => settings, httpClientName);

    /// <summary>Registers the interface's client over a named <see cref="HttpClient"/> of the factory.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="settings">Gives the settings when a client is made.</param>
    /// <param name="httpClientName">The <see cref="HttpClient"/>'s name; null for <see cref="UniqueName.ForType{T}()"/>.</param>
    /// <returns>The builder of the <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services, Func<IServiceProvider, RefitSettings?> settings, string? httpClientName = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(settings);
        return AddTransient<T>(services.AddHttpClient(httpClientName ?? UniqueName.ForType<T>()), settings);
    }

    /// <summary>Registers the interface's client under a key.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key.</param>
    /// <param name="settings">How requests are written and answers read; null for the defaults.</param>
    /// <param name="httpClientName">The <see cref="HttpClient"/>'s name; null for <see cref="UniqueName.ForType{T}(object?)"/>.</param>
    /// <returns>The builder of the <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddKeyedRefitClient<T>(this IServiceCollection services, object? serviceKey, RefitSettings? settings = null, string? httpClientName = null)
        where T : class => services.AddKeyedRefitClient<T>(serviceKey, _ => settings, httpClientName);

    /// <summary>Registers the interface's client under a key.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key.</param>
    /// <param name="settings">Gives the settings when a client is made.</param>
    /// <param name="httpClientName">The <see cref="HttpClient"/>'s name; null for <see cref="UniqueName.ForType{T}(object?)"/>.</param>
    /// <returns>The builder of the <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddKeyedRefitClient<T>(
        this IServiceCollection services, object? serviceKey, Func<IServiceProvider, RefitSettings?> settings, string? httpClientName = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(settings);
        var name = httpClientName ?? ClientFactory<T>.FreeName(services, UniqueName.ForType<T>(serviceKey), serviceKey);
        return AddKeyedTransient<T>(services.AddHttpClient(name), serviceKey, settings);
    }

    /// <summary>Registers another interface's client over the same <see cref="HttpClient"/>.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="builder">The builder of the <see cref="HttpClient"/>.</param>
    /// <param name="settings">How requests are written and answers read; null for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static IHttpClientBuilder AddRefitClient<T>(this IHttpClientBuilder builder, RefitSettings? settings = null)
        where T : class => builder.AddRefitClient<T>(_ => settings);

    /// <summary>Registers another interface's client over the same <see cref="HttpClient"/>.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="builder">The builder of the <see cref="HttpClient"/>.</param>
    /// <param name="settings">Gives the settings when a client is made.</param>
    /// <returns>The same builder.</returns>
    public static IHttpClientBuilder AddRefitClient<T>(this IHttpClientBuilder builder, Func<IServiceProvider, RefitSettings?> settings)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(settings);
        return AddTransient<T>(builder, settings);
    }

    /// <summary>Registers another interface's client over the same <see cref="HttpClient"/>, under a key.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="builder">The builder of the <see cref="HttpClient"/>.</param>
    /// <param name="serviceKey">The key.</param>
    /// <param name="settings">Gives the settings when a client is made; null for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static IHttpClientBuilder AddKeyedRefitClient<T>(this IHttpClientBuilder builder, object? serviceKey, Func<IServiceProvider, RefitSettings?>? settings = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        return AddKeyedTransient<T>(builder, serviceKey, settings ?? (static _ => null));
    }

    private static IHttpClientBuilder AddTransient<T>(IHttpClientBuilder builder, Func<IServiceProvider, RefitSettings?> settings)
        where T : class
    {
        builder.Services.AddTransient(new ClientFactory<T>(builder.Name, settings).Create);
        return builder;
    }

    private static IHttpClientBuilder AddKeyedTransient<T>(IHttpClientBuilder builder, object? serviceKey, Func<IServiceProvider, RefitSettings?> settings)
        where T : class
    {
        builder.Services.AddKeyedTransient(serviceKey, new ClientFactory<T>(builder.Name, settings).Create);
        return builder;
    }
}
