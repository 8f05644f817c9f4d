using System.ComponentModel;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>Knows the decorator of each traced interface. Filled by the module initializer of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TracedInterfaces
{
    /// <summary>Says how an interface is decorated.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    /// <param name="decorate">Puts a decorator around an instance.</param>
    public static void Register<T>(Func<T, ILogger, T> decorate)
        where T : class => Decorator<T>.Decorate ??= decorate;

    /// <summary>Decorates an instance, unless it is decorated already.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    /// <param name="instance">The instance.</param>
    /// <param name="logger">Takes the records.</param>
    /// <returns>The decorated instance; null when the interface has no decorator.</returns>
    public static T? TryDecorate<T>(T instance, ILogger logger)
        where T : class
    {
        if (instance is ITraced)
        {
            return instance;
        }

        if (Decorator<T>.Decorate is null)
        {
            // Naming an interface runs no code of its assembly, so its initializer may not have run yet.
            RuntimeHelpers.RunModuleConstructor(typeof(T).Module.ModuleHandle);
        }

        return Decorator<T>.Decorate?.Invoke(instance, logger);
    }

    private static class Decorator<T>
        where T : class
    {
        public static Func<T, ILogger, T>? Decorate { get; set; }
    }
}
