using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What an agent is told to do, and its inputs.</summary>
public sealed record AgentPrompt
{
    /// <summary>What the agent is told to do.</summary>
    public string? Instructions { get; init; }

    /// <summary>The JSON Schema of its inputs.</summary>
    public JsonObject? InputSchema { get; init; }
}
