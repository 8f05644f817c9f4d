namespace Itential.Platform;

/// <summary>Automations to be imported.</summary>
/// <param name="Automations">The automations as they were exported.</param>
public sealed record AutomationImport(params IReadOnlyList<AutomationExport> Automations);
