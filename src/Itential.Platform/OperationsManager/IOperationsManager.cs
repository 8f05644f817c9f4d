namespace Itential.Platform;

/// <summary>The operations manager, resource by resource.</summary>
public interface IOperationsManager
{
    /// <summary>Jobs: the runs of workflows.</summary>
    IJobsApi Jobs { get; }

    /// <summary>What becomes of jobs after their start.</summary>
    IJobControlApi JobControl { get; }

    /// <summary>Automations: workflows set up to be started.</summary>
    IAutomationsApi Automations { get; }

    /// <summary>The tasks of jobs, manual ones above all.</summary>
    ITasksApi Tasks { get; }

    /// <summary>Triggers: what starts automations.</summary>
    ITriggersApi Triggers { get; }

    /// <summary>The events that triggers can wait for.</summary>
    IEventsApi Events { get; }
}
