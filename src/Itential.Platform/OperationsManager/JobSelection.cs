namespace Itential.Platform;

/// <summary>Names the jobs that a change applies to.</summary>
/// <param name="JobIds">The ids of the jobs.</param>
public sealed record JobSelection(params IReadOnlyList<string> JobIds);
