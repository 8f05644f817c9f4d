using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Workflows to be imported.</summary>
/// <param name="Workflows">The workflows as they were exported.</param>
public sealed record WorkflowImport([property: JsonPropertyName("automations")] params IReadOnlyList<Workflow> Workflows);
