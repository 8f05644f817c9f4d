using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The nodes that an inventory is filled with.</summary>
/// <param name="InventoryIdentifier">The id or the name of the inventory.</param>
/// <param name="Nodes">All its nodes.</param>
public sealed record InventoryPopulation([property: JsonPropertyName("inventory_identifier")] string InventoryIdentifier, IReadOnlyList<InventoryNode> Nodes);
