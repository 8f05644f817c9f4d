using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The members of an agent to change; null leaves one as it is.</summary>
public sealed record AgentUpdate
{
    /// <summary>The name of the agent.</summary>
    public string? Name { get; init; }

    /// <summary>What the agent is for.</summary>
    public string? Description { get; init; }

    /// <summary>What the agent is told to do, and its inputs.</summary>
    public AgentPrompt? Prompt { get; init; }

    /// <summary>The model that it thinks with.</summary>
    public AgentProvider? Provider { get; init; }

    /// <summary>The tools to add; no source tells the form of one.</summary>
    public JsonNode? AddTools { get; init; }

    /// <summary>The tools to take away; no source tells the form of one.</summary>
    public JsonNode? RemoveTools { get; init; }

    /// <summary>The tools that get a decorator; no source tells the form of one.</summary>
    public JsonNode? DecorateTools { get; init; }

    /// <summary>The tools to authorize; no source tells the form of one.</summary>
    public JsonNode? AuthorizeTools { get; init; }

    /// <summary>The ids of all groups that may run it.</summary>
    public IReadOnlyList<string>? Operators { get; init; }
}
