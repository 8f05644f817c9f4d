using System.ComponentModel;
using System.Runtime.CompilerServices;
using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>Knows the decorator of each traced interface. Filled by the module initializer of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TracedInterfaces
{
    /// <summary>
    /// Whether an assembly that was built with <c>ItentialRegistration=OnDemand</c> registers all its decorators when it is loaded. A trimmed program
    /// says no by the switch <c>Itential.RegistersAll</c>.
    /// </summary>
    public static bool RegistersAll { get; } = !AppContext.TryGetSwitch("Itential.RegistersAll", out var registersAll) || registersAll;

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
        where T : class =>
        instance is ITraced ? instance : Find<T>()?.Invoke(instance, RedactingLoggers.Unwrap(logger));

    /// <summary>Decorates an instance where its interface has a decorator. For this SDK's packages.</summary>
    /// <typeparam name="T">The interface.</typeparam>
    /// <param name="instance">The instance.</param>
    /// <param name="factory">Makes the logger, named like the interface; null for <see cref="ItentialLog"/>.</param>
    /// <returns>The decorated instance, or the instance itself.</returns>
    public static T DecorateIfTraced<T>(T instance, ILoggerFactory? factory)
        where T : class
    {
        if (Find<T>() is null)
        {
            return instance;
        }

        var category = typeof(T).FullName ?? typeof(T).Name;
        return TryDecorate(instance, factory?.CreateLogger(category) ?? new FacadeLogger(category, isTraced: true)) ?? instance;
    }

    /// <summary>
    /// Whether a decorator's <c>Dispose</c> is to leave the instance alone: the container calls it on what <c>AddTracing</c> made, and ends the
    /// instance, or not, by the instance's own registration.
    /// </summary>
    /// <param name="decorator">The decorator that is disposed.</param>
    public static bool EndsElsewhere(object decorator) => ContainerOwned.IsContainerDisposing(decorator);

    /// <summary>How an interface is decorated; null when it has no decorator.</summary>
    internal static Func<T, ILogger, T>? Find<T>()
        where T : class
    {
        if (Decorator<T>.Decorate is null)
        {
            // Naming an interface runs no code of its assembly, so its initializer may not have run yet.
            RuntimeHelpers.RunModuleConstructor(typeof(T).Module.ModuleHandle);
        }

        return Decorator<T>.Decorate;
    }

    /// <summary>Says that an interface has no decorator.</summary>
    internal static InvalidOperationException Missing<T>() => new(
        $"No decorator was generated for {typeof(T)}. Put [Trace] on the interface, name the interface as the type argument, and let the project that declares it reference the Itential.Diagnostics package, so that its generator runs there.");

    private static class Decorator<T>
        where T : class
    {
        public static Func<T, ILogger, T>? Decorate { get; set; }
    }
}
