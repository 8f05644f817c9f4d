using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A workflow that takes the place of what was stored.</summary>
/// <param name="Workflow">The workflow, whole.</param>
public sealed record WorkflowUpdate([property: JsonPropertyName("update")] Workflow Workflow)
{
    /// <summary>Stores a workflow.</summary>
    /// <param name="workflow">The workflow, whole.</param>
    public static implicit operator WorkflowUpdate(Workflow workflow) => new(workflow);
}
