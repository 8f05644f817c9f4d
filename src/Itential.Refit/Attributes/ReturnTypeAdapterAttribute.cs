namespace Itential.Refit;

/// <summary>
/// Names a type that makes a return type of one's own out of a call. On a method it must fit; on an interface or an assembly it counts for
/// every method whose return type it makes. The nearest one wins: method, declaring interface, client, assembly.
/// </summary>
/// <param name="adapter">A class with a constructor without parameters that implements <see cref="IReturnTypeAdapter{TReturn, TResult}"/>; an open generic one is closed to fit.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Interface | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ReturnTypeAdapterAttribute(Type adapter) : Attribute
{
    /// <summary>The adapter's type.</summary>
    public Type Adapter { get; } = adapter;
}
