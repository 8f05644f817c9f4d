namespace Itential.Platform;

/// <summary>Names a node of a golden configuration and the devices to check against it.</summary>
public sealed record ComplianceRunOptions
{
    /// <summary>The id of the tree.</summary>
    public required string TreeId { get; init; }

    /// <summary>The name of the version.</summary>
    public required string Version { get; init; }

    /// <summary>The path of the node, such as <c>base/DataCenter</c>.</summary>
    public required string NodePath { get; init; }

    /// <summary>The names of the devices.</summary>
    public required IReadOnlyList<string> Devices { get; init; }
}
