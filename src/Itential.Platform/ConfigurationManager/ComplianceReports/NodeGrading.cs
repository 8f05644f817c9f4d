namespace Itential.Platform;

/// <summary>Names a node of a golden configuration whose reports are graded.</summary>
public sealed record NodeGrading
{
    /// <summary>The id of the tree.</summary>
    public required string TreeId { get; init; }

    /// <summary>The name of the version.</summary>
    public required string Version { get; init; }

    /// <summary>The path of the node, such as <c>base/DataCenter</c>.</summary>
    public required string NodePath { get; init; }

    /// <summary>How to grade them.</summary>
    /// <value>Default: the server's.</value>
    public ComplianceGradeOptions? Options { get; init; }
}
