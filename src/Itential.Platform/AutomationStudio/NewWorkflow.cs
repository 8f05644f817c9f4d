using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A workflow to be made.</summary>
/// <param name="Workflow">The workflow.</param>
public sealed record NewWorkflow([property: JsonPropertyName("automation")] Workflow Workflow)
{
    /// <summary>Makes a workflow.</summary>
    /// <param name="workflow">The workflow.</param>
    public static implicit operator NewWorkflow(Workflow workflow) => new(workflow);
}
