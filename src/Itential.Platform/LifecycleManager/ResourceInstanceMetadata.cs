namespace Itential.Platform;

/// <summary>The name and description of an instance; null leaves one as it is.</summary>
public sealed record ResourceInstanceMetadata
{
    /// <summary>The name of the instance.</summary>
    public string? Name { get; init; }

    /// <summary>What the instance is for.</summary>
    public string? Description { get; init; }
}
