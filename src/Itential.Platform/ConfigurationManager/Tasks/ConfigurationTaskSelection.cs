namespace Itential.Platform;

/// <summary>Names tasks of a golden configuration.</summary>
/// <param name="TreeId">The id of the golden configuration.</param>
/// <param name="TaskIds">The ids of the tasks.</param>
public sealed record ConfigurationTaskSelection(string TreeId, params IReadOnlyList<string> TaskIds);
