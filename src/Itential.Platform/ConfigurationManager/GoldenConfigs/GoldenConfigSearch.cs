namespace Itential.Platform;

/// <summary>Which golden configurations to list and from where on.</summary>
public sealed record GoldenConfigSearch
{
    /// <summary>The name to look for.</summary>
    /// <value>Default: all names.</value>
    public string? Name { get; init; }

    /// <summary>The kind of device to look for.</summary>
    /// <value>Default: all kinds.</value>
    public string? DeviceType { get; init; }

    /// <summary>The page.</summary>
    /// <value>Default: the first 100.</value>
    public ConfigurationPageOptions Options { get; init; } = new();
}
