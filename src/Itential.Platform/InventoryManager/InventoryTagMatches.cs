using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The inventories and nodes that have tags.</summary>
public sealed record InventoryTagMatches
{
    /// <summary>The inventories; no source tells their form.</summary>
    public IReadOnlyList<JsonElement>? Inventories { get; init; }

    /// <summary>The nodes; no source tells their form.</summary>
    public IReadOnlyList<JsonElement>? Nodes { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
