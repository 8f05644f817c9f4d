namespace Itential.Refit;

/// <summary>Puts the parameter or the interface's property into <see cref="HttpRequestMessage.Options"/>, where handlers find it.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class PropertyAttribute : Attribute
{
    /// <summary>Uses the parameter's name as the key.</summary>
    public PropertyAttribute()
    {
    }

    /// <summary>Uses a key of its own.</summary>
    /// <param name="key">The key in the options.</param>
    public PropertyAttribute(string key)
    {
        Key = key;
    }

    /// <summary>The key in the options.</summary>
    /// <value>Default: the parameter's name.</value>
    public string? Key { get; }
}
