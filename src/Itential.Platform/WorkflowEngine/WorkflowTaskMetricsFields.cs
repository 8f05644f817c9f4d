namespace Itential.Platform;

/// <summary>The fields that metrics of tasks are filtered and sorted by.</summary>
public static class WorkflowTaskMetricsFields
{
    /// <summary>The name of the workflow; the server's own order.</summary>
    public static Field<WorkflowTaskMetrics, string> WorkflowName { get; } = new("workflow.name");

    /// <summary>When a period began.</summary>
    public static Field<WorkflowTaskMetrics, DateTimeOffset> StartDate { get; } = new("metrics.startDate");

    /// <summary>The method that the task calls.</summary>
    public static Field<WorkflowTaskMetrics, string> Name { get; } = new("name");

    /// <summary>The application or adapter that runs the task.</summary>
    public static Field<WorkflowTaskMetrics, string> App { get; } = new("app");
}
