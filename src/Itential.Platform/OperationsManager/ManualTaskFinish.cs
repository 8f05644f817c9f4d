namespace Itential.Platform;

/// <summary>Says how a manual task ends.</summary>
/// <param name="TaskData">What the person made of it.</param>
public sealed record ManualTaskFinish(ManualTaskResult TaskData)
{
    /// <summary>Ends a task with a result.</summary>
    /// <param name="taskData">What the person made of it.</param>
    public static implicit operator ManualTaskFinish(ManualTaskResult taskData) => new(taskData);
}
