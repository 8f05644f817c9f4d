namespace Itential.Platform;

/// <summary>The actions that are to be checked.</summary>
/// <param name="Actions">The actions.</param>
public sealed record ResourceActionSelection(params IReadOnlyList<ResourceAction> Actions);
