namespace Itential.Platform;

/// <summary>Names all groups that may see a job.</summary>
/// <param name="Groups">The ids of the groups.</param>
public sealed record JobGroups(params IReadOnlyList<string> Groups);
