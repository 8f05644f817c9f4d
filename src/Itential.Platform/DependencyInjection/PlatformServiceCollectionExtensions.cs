using Itential.Platform;
using Itential.Refit.Connections;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients of Itential Platform.</summary>
/// <remarks>
/// Each instance gives a singleton <see cref="IPlatformClient"/> and each of its typed interfaces; a named instance gives them as keyed
/// services under its name. The client goes through <see cref="IHttpClientFactory"/> and may be kept for as long as the program runs.
/// Options are validated when the host starts, and at the latest when the client is made. They are named like the instance, so that
/// <c>services.Configure&lt;PlatformOptions&gt;(name, …)</c> adds to them.
/// </remarks>
public static class PlatformServiceCollectionExtensions
{
    /// <summary>Registers the one platform.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the platform's HTTP client.</returns>
    /// <exception cref="InvalidOperationException">It is registered already.</exception>
    public static IHttpClientBuilder AddItentialPlatform(this IServiceCollection services, Action<PlatformOptions> configure) =>
        services.AddClients(null, ConnectionServices.Add(services, PlatformProduct.Instance, null, configure));

    /// <summary>Registers the one platform, its options read from a configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">
    /// The section, with keys named like the options: <c>Host Port UseTls BaseAddress VerifyCertificate User Password ClientId ClientSecret
    /// Token Timeout Ttl LoginTimeout Proxy UseProxy ConnectTimeout ConnectionLifetime ConnectionIdleTimeout HttpVersion
    /// HttpVersionPolicy AutomaticDecompression MaxResponseSize</c>. Times are written <c>00:30:00</c>, or as a number of seconds; <c>Proxy</c>
    /// is an address without credentials. After a reload the next call signs in anew with the credentials that are there then; everything else
    /// stays as it was.
    /// </param>
    /// <returns>The builder of the platform's HTTP client.</returns>
    /// <exception cref="InvalidOperationException">It is registered already.</exception>
    public static IHttpClientBuilder AddItentialPlatform(this IServiceCollection services, IConfiguration configuration) =>
        services.AddClients(null, ConnectionServices.Add(services, PlatformProduct.Instance, null, configuration));

    /// <summary>Registers one of several platforms.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of its services and the name of its options.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the platform's HTTP client.</returns>
    /// <exception cref="InvalidOperationException">The name is registered already.</exception>
    public static IHttpClientBuilder AddItentialPlatform(this IServiceCollection services, string name, Action<PlatformOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return services.AddClients(name, ConnectionServices.Add(services, PlatformProduct.Instance, name, configure));
    }

    /// <summary>Registers one of several platforms, its options read from a configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="name">The key of its services and the name of its options.</param>
    /// <param name="configuration">The section, with keys named like the options.</param>
    /// <returns>The builder of the platform's HTTP client.</returns>
    /// <exception cref="InvalidOperationException">The name is registered already.</exception>
    public static IHttpClientBuilder AddItentialPlatform(this IServiceCollection services, string name, IConfiguration configuration)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return services.AddClients(name, ConnectionServices.Add(services, PlatformProduct.Instance, name, configuration));
    }

    private static IHttpClientBuilder AddClients(this IServiceCollection services, string? name, IHttpClientBuilder builder)
    {
        services.AddKeyedSingleton<IPlatformClient>(name, (provider, _) => new PlatformClient(ConnectionServices.Get(provider, PlatformProduct.Instance, name)));
        services.AddInterfaces(name);
        return builder;
    }
}
