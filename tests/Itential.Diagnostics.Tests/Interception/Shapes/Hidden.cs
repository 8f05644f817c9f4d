#pragma warning disable ITD004 // has an effect since .NET 9 only

namespace Itential.Diagnostics.Tests.Interception.Shapes;

/// <summary>Private methods with type parameters, which generated code reaches since .NET 9.</summary>
internal class Hidden
{
    public T Same<T>(T item)
        where T : notnull => HiddenSame(item);

    [Trace]
    private T HiddenSame<T>(T item)
        where T : notnull => item;
}
