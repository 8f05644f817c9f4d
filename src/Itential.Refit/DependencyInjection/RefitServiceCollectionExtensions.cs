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
    /// <param name="httpClientName">The <see cref="HttpClient"/>'s name; null for the interface's full name.</param>
    /// <returns>The builder of the <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services, RefitSettings? settings = null, string? httpClientName = null)
        where T : class => services.AddRefitClient<T>(_ => settings, httpClientName);

    /// <summary>Registers the interface's client over a named <see cref="HttpClient"/> of the factory.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="settings">Gives the settings when a client is made.</param>
    /// <param name="httpClientName">The <see cref="HttpClient"/>'s name; null for the interface's full name.</param>
    /// <returns>The builder of the <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services, Func<IServiceProvider, RefitSettings?> settings, string? httpClientName = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(settings);
        var name = httpClientName ?? ClientName<T>();
        services.AddTransient(new ClientFactory<T>(name, settings).Create);
        return services.AddHttpClient(name);
    }

    /// <summary>Registers the interface's client under a key.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key.</param>
    /// <param name="settings">How requests are written and answers read; null for the defaults.</param>
    /// <param name="httpClientName">The <see cref="HttpClient"/>'s name; null for the interface's full name and the key.</param>
    /// <returns>The builder of the <see cref="HttpClient"/>.</returns>
    public static IHttpClientBuilder AddKeyedRefitClient<T>(this IServiceCollection services, object? serviceKey, RefitSettings? settings = null, string? httpClientName = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        var name = httpClientName ?? $"{ClientName<T>()}:{serviceKey}";
        services.AddKeyedTransient(serviceKey, new ClientFactory<T>(name, _ => settings).Create);
        return services.AddHttpClient(name);
    }

    /// <summary>Registers another interface's client over the same <see cref="HttpClient"/>.</summary>
    /// <typeparam name="T">The annotated interface.</typeparam>
    /// <param name="builder">The builder of the <see cref="HttpClient"/>.</param>
    /// <param name="settings">How requests are written and answers read; null for the defaults.</param>
    /// <returns>The same builder.</returns>
    public static IHttpClientBuilder AddRefitClient<T>(this IHttpClientBuilder builder, RefitSettings? settings = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddTransient(new ClientFactory<T>(builder.Name, _ => settings).Create);
        return builder;
    }

    private static string ClientName<T>() => typeof(T).FullName ?? typeof(T).Name;
}
