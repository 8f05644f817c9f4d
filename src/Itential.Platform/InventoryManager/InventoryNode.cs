using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A node of an inventory: a device and how it is reached.</summary>
public sealed record InventoryNode
{
    /// <summary>The id of the node.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name of the node.</summary>
    public string? Name { get; init; }

    /// <summary>How it is reached.</summary>
    public InventoryNodeAttributes? Attributes { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
