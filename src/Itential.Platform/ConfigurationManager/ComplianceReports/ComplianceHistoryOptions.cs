namespace Itential.Platform;

/// <summary>Names a node of a golden configuration and the devices whose reports to list.</summary>
public sealed record ComplianceHistoryOptions
{
    /// <summary>The id of the tree.</summary>
    public required string TreeId { get; init; }

    /// <summary>The name of the version.</summary>
    public required string Version { get; init; }

    /// <summary>The path of the node, such as <c>base/DataCenter</c>.</summary>
    public required string NodePath { get; init; }

    /// <summary>The names of the devices.</summary>
    public required IReadOnlyList<string> Devices { get; init; }

    /// <summary>How many reports at most.</summary>
    /// <value>Default: the server's.</value>
    public int? Limit { get; init; }
}
