#pragma warning disable ITD004 // has an effect since .NET 9 only

namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>A generic class with private methods, which generated code reaches since .NET 9.</summary>
internal class HiddenBox<T>(T item)
    where T : notnull
{
    public T Get() => HiddenGet();

    public (T First, TOther Second) Pair<TOther>(TOther other) => HiddenPair(other);

    public static T Same(T item) => HiddenSame(item);

    [Trace]
    private static T HiddenSame(T item) => item;

    [Trace]
    private T HiddenGet() => item;

    [Trace]
    private (T First, TOther Second) HiddenPair<TOther>(TOther other) => (item, other);
}
