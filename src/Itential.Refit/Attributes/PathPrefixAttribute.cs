namespace Itential.Refit;

/// <summary>Puts a fixed path before every route of the interface, inherited methods included.</summary>
/// <param name="prefix">The path, with a leading and no trailing slash.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class PathPrefixAttribute(string prefix) : Attribute
{
    /// <summary>The path before every route.</summary>
    public string Prefix { get; } = prefix;
}
