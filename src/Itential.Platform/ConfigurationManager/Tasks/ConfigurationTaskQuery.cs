namespace Itential.Platform;

/// <summary>Which tasks of a golden configuration to list.</summary>
public sealed record ConfigurationTaskQuery
{
    /// <summary>The id of the golden configuration.</summary>
    public required string TreeId { get; init; }

    /// <summary>What the tasks are like.</summary>
    /// <value>Default: all tasks.</value>
    public ConfigurationTaskQueryOptions Options { get; init; } = new();
}
