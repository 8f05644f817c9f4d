namespace Itential.Platform;

/// <summary>The tools to get.</summary>
/// <param name="ReferenceIds">The references of the tools.</param>
/// <param name="QueryOptions">How many are answered.</param>
public sealed record ToolSelection(IReadOnlyList<string> ReferenceIds, ToolSelectionOptions? QueryOptions = null);
