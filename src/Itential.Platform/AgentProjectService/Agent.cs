using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An agent: a model with instructions and tools.</summary>
public sealed record Agent
{
    /// <summary>The id of the agent, a UUID.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the agent.</summary>
    public string? Name { get; init; }

    /// <summary>What the agent is for.</summary>
    public string? Description { get; init; }

    /// <summary>What the agent is told to do.</summary>
    public string? Instructions { get; init; }

    /// <summary>The JSON Schema of its inputs.</summary>
    public JsonObject? InputSchema { get; init; }

    /// <summary>The model that it thinks with.</summary>
    public AgentProvider? Provider { get; init; }

    /// <summary>The tools that it may use.</summary>
    public IReadOnlyList<AgentToolReference>? Tools { get; init; }

    /// <summary>The ids of the groups that may run it.</summary>
    public IReadOnlyList<string>? Operators { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
