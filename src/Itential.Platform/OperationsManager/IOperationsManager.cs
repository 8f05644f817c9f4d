namespace Itential.Platform;

/// <summary>The operations manager, resource by resource.</summary>
public interface IOperationsManager
{
    /// <summary>Jobs: the runs of workflows.</summary>
    IJobsApi Jobs { get; }

    /// <summary>Automations: workflows set up to be started.</summary>
    IAutomationsApi Automations { get; }
}
