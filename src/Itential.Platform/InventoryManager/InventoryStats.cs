using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How much the inventory manager holds.</summary>
public sealed record InventoryStats
{
    /// <summary>How many inventories.</summary>
    public long? TotalInventories { get; init; }

    /// <summary>How many nodes.</summary>
    public long? TotalNodes { get; init; }

    /// <summary>How many actions.</summary>
    public long? TotalActions { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
