using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The model that an agent thinks with.</summary>
public sealed record AgentProvider
{
    /// <summary>The id of the model profile.</summary>
    public string? Profile { get; init; }

    /// <summary>The id of the model in the profile.</summary>
    public string? Model { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
