using Microsoft.Extensions.DependencyInjection;

namespace Itential.Diagnostics.DependencyInjection;

/// <summary>Registers decorated services once more, where nobody looks for them and the container still disposes them.</summary>
internal static class InnerService
{
    public static object? InstanceOf(ServiceDescriptor descriptor) =>
        descriptor.IsKeyedService ? descriptor.KeyedImplementationInstance : descriptor.ImplementationInstance;

    /// <summary>Moves a registration out of the way.</summary>
    /// <returns>Gives the service, from a provider and the key that was asked for.</returns>
    public static Func<IServiceProvider, object?, T?> Move<T>(IServiceCollection services, ServiceDescriptor descriptor)
        where T : class
    {
        if (InstanceOf(descriptor) is { } instance)
        {
            return (_, _) => (T)instance;
        }

        return descriptor.IsKeyedService ? MoveKeyed<T>(services, descriptor) : MovePlain<T>(services, descriptor);
    }

    private static Func<IServiceProvider, object?, T?> MovePlain<T>(IServiceCollection services, ServiceDescriptor descriptor)
        where T : class
    {
        var key = new object();
        if (descriptor.ImplementationType is { } type)
        {
            services.Add(new ServiceDescriptor(type, key, type, descriptor.Lifetime));
            return (provider, _) => (T)provider.GetRequiredKeyedService(type, key);
        }

        var make = descriptor.ImplementationFactory!;
        services.Add(new ServiceDescriptor(typeof(FactoryMade<T>), key, (provider, _) => new FactoryMade<T>((T?)make(provider)), descriptor.Lifetime));
        return (provider, _) => provider.GetRequiredKeyedService<FactoryMade<T>>(key).Value;
    }

    private static Func<IServiceProvider, object?, T?> MoveKeyed<T>(IServiceCollection services, ServiceDescriptor descriptor)
        where T : class
    {
        var original = descriptor.ServiceKey;
        if (descriptor.KeyedImplementationType is { } type)
        {
            // Its constructor may ask for the key that it is registered under.
            var isFree = !services.Any(item => item.ServiceType == type && item.IsKeyedService && Equals(item.ServiceKey, original));
            var key = isFree ? original : new object();
            services.Add(new ServiceDescriptor(type, key, type, descriptor.Lifetime));
            return (provider, asked) => (T)provider.GetRequiredKeyedService(type, isFree ? asked : key);
        }

        var make = descriptor.KeyedImplementationFactory!;
        if (Equals(original, KeyedService.AnyKey))
        {
            services.Add(new ServiceDescriptor(typeof(FactoryMade<T>), original, (provider, asked) => new FactoryMade<T>((T?)make(provider, asked)), descriptor.Lifetime));
            return (provider, asked) => provider.GetRequiredKeyedService<FactoryMade<T>>(asked).Value;
        }

        var own = new object();
        services.Add(new ServiceDescriptor(typeof(FactoryMade<T>), own, (provider, _) => new FactoryMade<T>((T?)make(provider, original)), descriptor.Lifetime));
        return (provider, _) => provider.GetRequiredKeyedService<FactoryMade<T>>(own).Value;
    }
}
