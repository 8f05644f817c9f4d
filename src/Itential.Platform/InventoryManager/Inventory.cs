using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A named set of nodes with the actions on them.</summary>
public sealed record Inventory
{
    /// <summary>The id of the inventory.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the inventory.</summary>
    public string? Name { get; init; }

    /// <summary>What the inventory is for.</summary>
    public string? Description { get; init; }

    /// <summary>The names of the groups that it belongs to.</summary>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The actions on its nodes.</summary>
    public IReadOnlyList<InventoryAction>? Actions { get; init; }

    /// <summary>How many nodes it has.</summary>
    public int? NodeCount { get; init; }

    /// <summary>Its nodes, where the answer holds them.</summary>
    public JsonElement? Nodes { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
