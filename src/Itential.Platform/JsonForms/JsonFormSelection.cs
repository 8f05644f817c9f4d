namespace Itential.Platform;

/// <summary>Names the forms that a change applies to.</summary>
/// <param name="Ids">The ids of the forms.</param>
public sealed record JsonFormSelection(params IReadOnlyList<string> Ids);
