using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An action on an inventory's nodes, done by a service of a gateway.</summary>
/// <remarks>No source tells the member that holds the id; it is among <see cref="UnknownMembers"/>.</remarks>
public sealed record InventoryAction
{
    /// <summary>The name of the action.</summary>
    public string? Name { get; init; }

    /// <summary>What does it, such as <c>iag5-service</c>.</summary>
    [JsonPropertyName("action_type")]
    public string? ActionType { get; init; }

    /// <summary>Which service does it.</summary>
    [JsonPropertyName("action_config")]
    public InventoryActionConfig? ActionConfig { get; init; }

    /// <summary>What the service is called with.</summary>
    [JsonPropertyName("action_parameters")]
    public JsonObject? ActionParameters { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
