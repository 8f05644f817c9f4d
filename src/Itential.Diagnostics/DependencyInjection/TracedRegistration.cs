using Itential.Diagnostics.Tracing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Itential.Diagnostics.DependencyInjection;

/// <summary>Makes the decorated service of one registration.</summary>
internal sealed class TracedRegistration<T>
    where T : class
{
    private readonly ServiceDescriptor _original;
    private readonly Func<IServiceProvider, object?, T?> _inner;

    private TracedRegistration(ServiceDescriptor original, Func<IServiceProvider, object?, T?> inner)
    {
        _original = original;
        _inner = inner;
    }

    /// <summary>The registration that was decorated; the given one when it was not.</summary>
    public static ServiceDescriptor OriginalOf(ServiceDescriptor descriptor) => Of(descriptor)?._original ?? descriptor;

    /// <summary>Gives the registration that takes another's place.</summary>
    public static ServiceDescriptor Decorate(IServiceCollection services, ServiceDescriptor descriptor)
    {
        if (Of(descriptor) is not null || InnerService.InstanceOf(descriptor) is ITraced)
        {
            return descriptor;
        }

        var registration = new TracedRegistration<T>(descriptor, InnerService.Move<T>(services, descriptor));
        return descriptor.IsKeyedService
            ? new ServiceDescriptor(typeof(T), descriptor.ServiceKey, registration.Make, descriptor.Lifetime)
            : new ServiceDescriptor(typeof(T), registration.Make, descriptor.Lifetime);
    }

    private static TracedRegistration<T>? Of(ServiceDescriptor descriptor)
    {
        Delegate? factory = descriptor.IsKeyedService ? descriptor.KeyedImplementationFactory : descriptor.ImplementationFactory;
        return factory?.Target as TracedRegistration<T>;
    }

    private object Make(IServiceProvider provider) => Make(provider, key: null);

    private object Make(IServiceProvider provider, object? key)
    {
        var inner = _inner(provider, key);
        if (inner is null)
        {
            return null!;
        }

        var factory = (ILoggerFactory?)provider.GetService(typeof(ILoggerFactory)) ?? NullLoggerFactory.Instance;
#pragma warning disable CA2263 // ILogger<T> is one call more each time that somebody asks whether it is on
        var decorated = inner.Traced(factory.CreateLogger(typeof(T)));
#pragma warning restore CA2263
        if (!ReferenceEquals(decorated, inner))
        {
            ContainerOwned.Add(decorated, provider);
        }

        return decorated;
    }
}
