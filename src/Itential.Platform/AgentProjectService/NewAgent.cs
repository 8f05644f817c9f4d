using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>An agent to be made.</summary>
public sealed record NewAgent
{
    /// <summary>The name of the agent.</summary>
    public required string Name { get; init; }

    /// <summary>What the agent is for.</summary>
    public required string Description { get; init; }

    /// <summary>What the agent is told to do.</summary>
    public required string Instructions { get; init; }

    /// <summary>The JSON Schema of its inputs.</summary>
    public JsonObject? InputSchema { get; init; }

    /// <summary>The model that it thinks with.</summary>
    public required AgentProvider Provider { get; init; }

    /// <summary>The tools that it may use.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<AgentToolReference> Tools { get; init; } = [];

    /// <summary>The ids of the groups that may run it.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string> Operators { get; init; } = [];
}
