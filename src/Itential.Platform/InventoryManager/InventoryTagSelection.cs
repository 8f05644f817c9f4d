namespace Itential.Platform;

/// <summary>The tags that are searched for.</summary>
/// <param name="TagIdentifiers">The ids or names of the tags.</param>
public sealed record InventoryTagSelection(params IReadOnlyList<string> TagIdentifiers);
