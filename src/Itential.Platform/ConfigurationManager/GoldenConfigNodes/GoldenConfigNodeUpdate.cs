namespace Itential.Platform;

/// <summary>What to change of a node.</summary>
public sealed record GoldenConfigNodeUpdate
{
    /// <summary>The new name; null leaves it as it is.</summary>
    public string? Name { get; init; }

    /// <summary>What the node holds; null leaves it as it is.</summary>
    public GoldenConfigNodeAttributes? Attributes { get; init; }
}
