namespace Itential.Refit;

/// <summary>
/// Sends the parameter, or the interface's property, as <c>Authorization: {scheme} {value}</c>. Null gives no value: nothing is sent, unless the interface declares a scheme in
/// <see cref="HeadersAttribute"/>, whose value <see cref="RefitSettings.AuthorizationHeaderValueGetter"/> then gives. At most one a method.
/// </summary>
/// <param name="scheme">The scheme before the value.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class AuthorizeAttribute(string scheme = "Bearer") : Attribute
{
    /// <summary>The scheme before the value.</summary>
    /// <value>Default: <c>Bearer</c>.</value>
    public string Scheme { get; } = scheme;
}
