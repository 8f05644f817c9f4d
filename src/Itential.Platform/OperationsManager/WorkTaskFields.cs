namespace Itential.Platform;

/// <summary>The fields that lists of tasks are filtered and sorted by.</summary>
public static class WorkTaskFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<WorkTask, string> Id { get; } = new("_id");

    /// <summary>The method that the task calls.</summary>
    public static Field<WorkTask, string> Name { get; } = new("name");

    /// <summary>What the task is called in the workflow.</summary>
    public static Field<WorkTask, string> Summary { get; } = new("summary");

    /// <summary>What kind of work the task is.</summary>
    public static Field<WorkTask, WorkflowTaskType> Type { get; } = new("type");

    /// <summary>Where the task stands.</summary>
    public static Field<WorkTask, JobTaskStatus> Status { get; } = new("status");

    /// <summary>The application or adapter that runs the task.</summary>
    public static Field<WorkTask, string> App { get; } = new("app");

    /// <summary>The id of the task's job.</summary>
    public static Field<WorkTask, string> JobId { get; } = new("job._id");
}
