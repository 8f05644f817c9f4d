namespace Itential.Platform;

/// <summary>Triggers to be imported.</summary>
/// <param name="Triggers">The triggers as they were exported.</param>
public sealed record TriggerImport(params IReadOnlyList<TriggerExport> Triggers);
