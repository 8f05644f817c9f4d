namespace Itential.Platform;

/// <summary>A golden configuration to be made.</summary>
public sealed record NewGoldenConfigTree
{
    /// <summary>The name of the tree.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of device that it is for, such as <c>cisco-ios</c>.</summary>
    public required string DeviceType { get; init; }

    /// <summary>What the tree is for.</summary>
    public string? Description { get; init; }
}
