namespace Itential.Platform;

/// <summary>Names the tag to be read.</summary>
/// <param name="Id">The id of the tag.</param>
public sealed record TagSelection(string Id);
