using Itential.Diagnostics.Tracing;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics;

/// <summary>Traces single instances.</summary>
public static class TracingExtensions
{
    /// <summary>Puts the generated decorator of an interface around an instance.</summary>
    /// <typeparam name="T">The interface, which carries <see cref="TraceAttribute"/>.</typeparam>
    /// <param name="instance">The instance. One that is decorated already is given back as it is.</param>
    /// <param name="logger">Takes the records, at level Trace.</param>
    /// <exception cref="InvalidOperationException">The interface has no decorator.</exception>
    public static T Traced<T>(this T instance, ILogger logger)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(logger);
        return TracedInterfaces.TryDecorate(instance, logger) ?? throw TracedInterfaces.Missing<T>();
    }
}
