using Itential.Diagnostics;
using Itential.Diagnostics.DependencyInjection;
using Itential.Diagnostics.Tracing;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Traces registered services.</summary>
public static class TracingServiceCollectionExtensions
{
    /// <summary>
    /// Puts the generated decorator of an interface around every service that is registered for it, with a key or without. Lifetimes stay, and so
    /// does who disposes what. Records go to the container's logger factory, under the interface's full name.
    /// </summary>
    /// <typeparam name="T">The interface, which carries <see cref="TraceAttribute"/>.</typeparam>
    /// <param name="services">The services. Those that are decorated already stay as they are.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">The interface has no decorator, or nothing is registered for it yet.</exception>
    public static IServiceCollection AddTracing<T>(this IServiceCollection services)
        where T : class =>
        services.AddTracing<T>(static _ => true) ? services : throw new InvalidOperationException(
            $"Nothing is registered for {typeof(T)}, so there is nothing to trace. Register the service before AddTracing is called.");

    /// <summary>Puts the generated decorator of an interface around some of the services that are registered for it.</summary>
    /// <typeparam name="T">The interface, which carries <see cref="TraceAttribute"/>.</typeparam>
    /// <param name="services">The services. Those that are decorated already stay as they are.</param>
    /// <param name="isTraced">Chooses from the registrations of <typeparamref name="T"/>, as they were before any was decorated.</param>
    /// <returns>Whether any was chosen.</returns>
    /// <exception cref="InvalidOperationException">The interface has no decorator.</exception>
    public static bool AddTracing<T>(this IServiceCollection services, Func<ServiceDescriptor, bool> isTraced)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(isTraced);
        if (TracedInterfaces.Find<T>() is null)
        {
            throw TracedInterfaces.Missing<T>();
        }

        var isAny = false;
        var count = services.Count;
        for (var i = 0; i < count; i++)
        {
            var descriptor = services[i];
            if (descriptor.ServiceType == typeof(T) && isTraced(TracedRegistration<T>.OriginalOf(descriptor)))
            {
                services[i] = TracedRegistration<T>.Decorate(services, descriptor);
                isAny = true;
            }
        }

        return isAny;
    }
}
