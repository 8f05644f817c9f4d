using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The start of a session.</summary>
public sealed record AgentSessionStart
{
    /// <summary>The id of the agent.</summary>
    public required string AgentDefinitionId { get; init; }

    /// <summary>The inputs, which fit the agent's schema.</summary>
    /// <value>Default: none.</value>
    public JsonObject Inputs { get; init; } = new();
}
