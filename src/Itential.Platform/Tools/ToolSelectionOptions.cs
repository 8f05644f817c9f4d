namespace Itential.Platform;

/// <summary>How many tools are answered.</summary>
/// <param name="Limit">How many at most.</param>
public sealed record ToolSelectionOptions(int? Limit = null);
