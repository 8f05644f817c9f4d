using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A workflow in the encoded form that this import wants.</summary>
/// <param name="Workflow">The workflow.</param>
public sealed record EncodedWorkflow(JsonObject Workflow)
{
    /// <summary>Imports a workflow.</summary>
    /// <param name="workflow">The workflow.</param>
    public static implicit operator EncodedWorkflow(JsonObject workflow) => new(workflow);
}
