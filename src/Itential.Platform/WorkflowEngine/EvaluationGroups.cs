using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Groups of comparisons to be made.</summary>
/// <param name="Groups">The groups.</param>
public sealed record EvaluationGroups([property: JsonPropertyName("evaluation_groups")] params IReadOnlyList<EvaluationGroup> Groups);
