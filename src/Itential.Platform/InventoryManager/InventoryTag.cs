using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A tag of inventories and nodes.</summary>
public sealed record InventoryTag
{
    /// <summary>The id of the tag.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the tag.</summary>
    public string? Name { get; init; }

    /// <summary>What the tag is for.</summary>
    public string? Description { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
