namespace Itential.Platform;

/// <summary>The fields that lists of executions are filtered and sorted by.</summary>
public static class ActionExecutionFields
{
    /// <summary>The id; sort by it for stable paging.</summary>
    public static Field<ActionExecution, string> Id { get; } = new("_id");

    /// <summary>Where the execution stands.</summary>
    public static Field<ActionExecution, ActionExecutionStatus> Status { get; } = new("status");

    /// <summary>The id of the model.</summary>
    public static Field<ActionExecution, string> ModelId { get; } = new("modelId");

    /// <summary>The id of the instance.</summary>
    public static Field<ActionExecution, string> InstanceId { get; } = new("instanceId");

    /// <summary>The id of the action.</summary>
    public static Field<ActionExecution, string> ActionId { get; } = new("actionId");

    /// <summary>The id of the job that runs the workflow.</summary>
    public static Field<ActionExecution, string> JobId { get; } = new("jobId");

    /// <summary>When the execution began.</summary>
    public static Field<ActionExecution, DateTimeOffset> StartTime { get; } = new("startTime");

    /// <summary>When the execution ended.</summary>
    public static Field<ActionExecution, DateTimeOffset> EndTime { get; } = new("endTime");
}
