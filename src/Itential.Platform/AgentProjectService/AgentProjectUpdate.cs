namespace Itential.Platform;

/// <summary>The members of an agent project to change; null leaves one as it is.</summary>
public sealed record AgentProjectUpdate
{
    /// <summary>The name of the project.</summary>
    public string? Name { get; init; }

    /// <summary>What the project is for.</summary>
    public string? Description { get; init; }

    /// <summary>All who work in the project.</summary>
    public IReadOnlyList<AgentProjectMember>? Members { get; init; }
}
