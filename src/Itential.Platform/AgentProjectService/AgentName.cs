using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The name of an agent.</summary>
public sealed record AgentName
{
    /// <summary>The id of the agent.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the agent.</summary>
    public string? Name { get; init; }

    /// <summary>The project that holds it, where the list tells it.</summary>
    public JsonElement? Project { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
