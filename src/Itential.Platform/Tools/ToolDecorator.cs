using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Another description and other inputs for a tool, for the agents that are given it.</summary>
public sealed record ToolDecorator
{
    /// <summary>The id of the decorator.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The reference of the tool.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The name of the decorator.</summary>
    public string? Name { get; init; }

    /// <summary>What the decorator is for.</summary>
    public string? Description { get; init; }

    /// <summary>What the agent is told about the tool.</summary>
    public string? ToolDescription { get; init; }

    /// <summary>The JSON Schema of the inputs that the agent sees.</summary>
    public JsonObject? ToolInputSchema { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
