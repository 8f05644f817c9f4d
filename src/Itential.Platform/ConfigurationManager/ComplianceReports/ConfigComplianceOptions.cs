namespace Itential.Platform;

/// <summary>Names a node of a golden configuration and holds the configuration to check against it.</summary>
public sealed record ConfigComplianceOptions
{
    /// <summary>The id of the tree.</summary>
    public required string TreeId { get; init; }

    /// <summary>The name of the version.</summary>
    public required string Version { get; init; }

    /// <summary>The path of the node, such as <c>base/DataCenter</c>.</summary>
    public required string NodePath { get; init; }

    /// <summary>The name of the device.</summary>
    public required string DeviceName { get; init; }

    /// <summary>The text of the configuration.</summary>
    public required string Configuration { get; init; }
}
