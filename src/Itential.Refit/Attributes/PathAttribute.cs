namespace Itential.Refit;

/// <summary>Fills a placeholder of every route, and of the interface's <see cref="PathPrefixAttribute"/>, from a property of the interface.</summary>
/// <remarks>The property is read at each call. A method's parameter of the same name goes before it.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PathAttribute : Attribute
{
    /// <summary>Fills the placeholder of the property's name.</summary>
    public PathAttribute()
    {
    }

    /// <summary>Fills the placeholder of another name.</summary>
    /// <param name="name">The placeholder's name, compared without regard to case.</param>
    public PathAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The placeholder's name.</summary>
    /// <value>Default: the property's name.</value>
    public string? Name { get; }
}
