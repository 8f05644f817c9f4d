namespace Itential.Platform;

/// <summary>Names a node and groups of devices.</summary>
public sealed record GoldenConfigNodeGroups
{
    /// <summary>The id of the tree.</summary>
    public required string TreeId { get; init; }

    /// <summary>The name of the version.</summary>
    public required string Version { get; init; }

    /// <summary>The path of the node, such as <c>base/DataCenter</c>.</summary>
    public required string NodePath { get; init; }

    /// <summary>The ids of the groups.</summary>
    public required IReadOnlyList<string> DeviceGroups { get; init; }
}
