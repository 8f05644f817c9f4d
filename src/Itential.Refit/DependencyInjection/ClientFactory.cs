using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Itential.Refit.DependencyInjection;

/// <summary>Makes the clients of one registration, which it can be told by.</summary>
internal sealed class ClientFactory<T>(string httpClientName, Func<IServiceProvider, RefitSettings?> settings)
    where T : class
{
    public string HttpClientName => httpClientName;

    /// <summary>The factory of a registration; null when it is none of a client.</summary>
    public static ClientFactory<T>? Of(ServiceDescriptor descriptor)
    {
        Delegate? factory = descriptor.IsKeyedService ? descriptor.KeyedImplementationFactory : descriptor.ImplementationFactory;
        return factory?.Target as ClientFactory<T>;
    }

    /// <summary>A name that no client of the interface under another key has: different keys may have the same text.</summary>
    public static string FreeName(IServiceCollection services, string name, object? serviceKey)
    {
        var taken = services
            .Where(item => item.IsKeyedService && !Equals(item.ServiceKey, serviceKey))
            .Select(item => Of(item)?.HttpClientName)
            .ToHashSet(StringComparer.Ordinal);
        var free = name;
        var count = 1;
        while (taken.Contains(free))
        {
            count++;
            free = string.Create(CultureInfo.InvariantCulture, $"{name}#{count}");
        }

        return free;
    }

    public T Create(IServiceProvider provider) =>
        RestService.For<T>(provider.GetRequiredService<IHttpClientFactory>().CreateClient(httpClientName), (settings(provider) ?? new RefitSettings()).WithFallback(provider.GetService<ILoggerFactory>()));

    public T Create(IServiceProvider provider, object? key) => Create(provider);
}
