using System.Runtime.CompilerServices;

namespace Itential.Diagnostics.Tracing;

/// <summary>The decorators that a container made, and will dispose although their instances are not theirs.</summary>
internal static class ContainerOwned
{
    private static readonly ConditionalWeakTable<object, IServiceProvider> Makers = [];

    public static void Add(object decorator, IServiceProvider maker) => Makers.AddOrUpdate(decorator, maker);

    /// <summary>A container refuses services from the moment that it disposes what it made.</summary>
    public static bool IsContainerDisposing(object decorator)
    {
        if (!Makers.TryGetValue(decorator, out var maker))
        {
            return false;
        }

        try
        {
            maker.GetService(typeof(IServiceProvider));
            return false;
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }
}
