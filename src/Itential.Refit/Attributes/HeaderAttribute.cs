namespace Itential.Refit;

/// <summary>Sends the parameter or the interface's property as a header; null removes it. Values are written culture-invariantly, dates as RFC 9110 dates.</summary>
/// <param name="header">The header's name.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class HeaderAttribute(string header) : Attribute
{
    /// <summary>The header's name.</summary>
    public string Header { get; } = header;
}
