namespace Itential.Refit;

/// <summary>Sends the parameter or the interface's property as <c>Authorization: {scheme} {value}</c>; null sends no such header. At most one a method.</summary>
/// <param name="scheme">The scheme before the value.</param>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class AuthorizeAttribute(string scheme = "Bearer") : Attribute
{
    /// <summary>The scheme before the value.</summary>
    /// <value>Default: <c>Bearer</c>.</value>
    public string Scheme { get; } = scheme;
}
