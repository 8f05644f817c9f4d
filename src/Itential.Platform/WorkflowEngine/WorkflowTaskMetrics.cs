using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a task went.</summary>
public sealed record WorkflowTaskMetrics
{
    /// <summary>The id of the entry.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>Whether the entry stands for the task in all workflows.</summary>
    public bool? Global { get; init; }

    /// <summary>The id of the task in the workflow.</summary>
    public string? TaskId { get; init; }

    /// <summary>What kind of work the task is.</summary>
    public WorkflowTaskType? TaskType { get; init; }

    /// <summary>The method that the task calls.</summary>
    public string? Name { get; init; }

    /// <summary>The application or adapter that runs the task.</summary>
    public string? App { get; init; }

    /// <summary>The workflow; null in global entries.</summary>
    public WorkflowReference? Workflow { get; init; }

    /// <summary>How it went, period by period.</summary>
    public IReadOnlyList<WorkflowTaskMetricsPeriod>? Metrics { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
