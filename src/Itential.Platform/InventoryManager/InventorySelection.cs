namespace Itential.Platform;

/// <summary>Nodes of one inventory.</summary>
/// <param name="Inventory">The name of the inventory.</param>
/// <param name="NodeNames">The names of the nodes; may be left out.</param>
public sealed record InventorySelection(string Inventory, IReadOnlyList<string>? NodeNames = null);
