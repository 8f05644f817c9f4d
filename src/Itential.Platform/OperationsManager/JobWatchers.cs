namespace Itential.Platform;

/// <summary>Names the accounts that are to watch a job.</summary>
/// <param name="UserIds">The ids of the accounts.</param>
public sealed record JobWatchers(params IReadOnlyList<string> UserIds);
