namespace Itential.Platform;

/// <summary>What the configurations of the devices of a node must hold.</summary>
public sealed record GoldenConfigNodeConfig
{
    /// <summary>The id of the tree.</summary>
    public required string TreeId { get; init; }

    /// <summary>The name of the version.</summary>
    public required string TreeVersion { get; init; }

    /// <summary>The path of the node, such as <c>base/DataCenter</c>.</summary>
    public required string NodePath { get; init; }

    /// <summary>The specification.</summary>
    public required ConfigSpecTemplate Data { get; init; }

    /// <summary>Whether the variables of the version are set too.</summary>
    /// <value>Default: false.</value>
    public bool UpdateVariables { get; init; }
}
