namespace Itential.Platform;

/// <summary>An agent project to import, and how it is taken over.</summary>
public sealed record AgentProjectImport
{
    /// <summary>The exported project.</summary>
    public required AgentProjectBundle Bundle { get; init; }

    /// <summary>What becomes of a project that exists.</summary>
    public required AgentProjectConflictMode ConflictMode { get; init; }

    /// <summary>Another name for the project.</summary>
    public string? Name { get; init; }

    /// <summary>Another description for the project.</summary>
    public string? Description { get; init; }

    /// <summary>The model that each agent gets, by the id of the agent; null leaves it without one.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyDictionary<string, AgentProviderResolution?> ProviderResolutions { get; init; } = new Dictionary<string, AgentProviderResolution?>();
}
