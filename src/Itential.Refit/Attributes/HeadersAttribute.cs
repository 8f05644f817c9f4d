namespace Itential.Refit;

/// <summary>Adds fixed headers to one method, or to every method of an interface.</summary>
/// <remarks>The last writer wins: base interfaces, the interface itself, the method, then the parameters in their order.</remarks>
/// <param name="headers">Each is <c>"Name: value"</c>. <c>"Name"</c> alone removes a header; <c>"Name:"</c> sends it empty.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class HeadersAttribute(params string[] headers) : Attribute
{
    /// <summary>The header lines.</summary>
    public IReadOnlyList<string> Headers { get; } = headers;
}
