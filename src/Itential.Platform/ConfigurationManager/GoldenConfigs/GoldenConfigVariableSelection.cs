namespace Itential.Platform;

/// <summary>Names variables of a golden configuration.</summary>
/// <param name="Variables">The names of the variables.</param>
public sealed record GoldenConfigVariableSelection(params IReadOnlyList<string> Variables);
