namespace Itential.Refit;

/// <summary>Adds fixed headers to one method, or to every method of an interface.</summary>
/// <remarks>
/// The last writer of a name wins, in this order: the bases of the interface that declares the method, that interface, the interfaces that
/// derive from it up to the one whose client is called, the method, then the parameters in their order.
/// </remarks>
/// <param name="headers">Each is <c>"Name: value"</c>. <c>"Name"</c> alone removes a header; <c>"Name:"</c> sends it empty.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class HeadersAttribute(params string[] headers) : Attribute
{
    /// <summary>The header lines.</summary>
    public IReadOnlyList<string> Headers { get; } = headers;
}
