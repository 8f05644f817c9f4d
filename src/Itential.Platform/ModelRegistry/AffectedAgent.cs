using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An agent that a change of a model profile reaches.</summary>
public sealed record AffectedAgent
{
    /// <summary>The id of the agent.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the agent.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the model that it thinks with.</summary>
    public string? ModelId { get; init; }

    /// <summary>The name of the model that it thinks with.</summary>
    public string? ModelName { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
