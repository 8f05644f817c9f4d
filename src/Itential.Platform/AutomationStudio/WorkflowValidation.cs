namespace Itential.Platform;

/// <summary>A workflow to be looked over.</summary>
/// <param name="Workflow">The workflow.</param>
public sealed record WorkflowValidation(Workflow Workflow)
{
    /// <summary>Looks a workflow over.</summary>
    /// <param name="workflow">The workflow.</param>
    public static implicit operator WorkflowValidation(Workflow workflow) => new(workflow);
}
