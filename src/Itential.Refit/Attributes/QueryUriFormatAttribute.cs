namespace Itential.Refit;

/// <summary>Says how much of a method's values is escaped in the address.</summary>
/// <remarks>
/// <see cref="UriFormat.UriEscaped"/> escapes all but the unreserved characters, as without the attribute. <see cref="UriFormat.Unescaped"/>
/// and <see cref="UriFormat.SafeUnescaped"/> keep every character that RFC 3986, sections 3.3 and 3.4, allows at its place and that does not
/// end the value: commas, colons, parentheses, <c>+</c> and the like. What would lead to another route or pair is escaped in any case.
/// </remarks>
/// <param name="uriFormat">How much is escaped.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QueryUriFormatAttribute(UriFormat uriFormat) : Attribute
{
    /// <summary>How much is escaped.</summary>
    public UriFormat UriFormat { get; } = uriFormat;
}
