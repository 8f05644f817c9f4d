namespace Itential.Platform;

/// <summary>Names golden configurations.</summary>
/// <param name="TreeIds">The ids of the trees.</param>
public sealed record GoldenConfigTreeSelection(params IReadOnlyList<string> TreeIds);
