using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A condition on work items.</summary>
/// <param name="Field">The field.</param>
/// <param name="Operator">How it is compared, such as <c>contains</c>.</param>
/// <param name="Value">What it is compared with.</param>
public sealed record WorkItemFilter(string Field, string Operator, JsonNode? Value);
