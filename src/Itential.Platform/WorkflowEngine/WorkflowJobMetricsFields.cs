namespace Itential.Platform;

/// <summary>The fields that metrics of jobs are filtered and sorted by.</summary>
public static class WorkflowJobMetricsFields
{
    /// <summary>The name of the workflow; the server's own order.</summary>
    public static Field<WorkflowJobMetrics, string> WorkflowName { get; } = new("workflow.name");

    /// <summary>When a period began.</summary>
    public static Field<WorkflowJobMetrics, DateTimeOffset> StartDate { get; } = new("metrics.startDate");
}
