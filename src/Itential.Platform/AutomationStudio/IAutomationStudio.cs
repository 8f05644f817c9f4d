namespace Itential.Platform;

/// <summary>The automation studio, resource by resource.</summary>
public interface IAutomationStudio
{
    /// <summary>Workflows.</summary>
    IWorkflowsApi Workflows { get; }
}
