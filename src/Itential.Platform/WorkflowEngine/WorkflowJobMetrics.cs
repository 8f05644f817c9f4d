using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How the jobs of a workflow went.</summary>
public sealed record WorkflowJobMetrics
{
    /// <summary>The id of the entry.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The workflow.</summary>
    public WorkflowReference? Workflow { get; init; }

    /// <summary>How many jobs reached their end.</summary>
    public long? JobsComplete { get; init; }

    /// <summary>How long they ran together.</summary>
    public double? TotalRunTime { get; init; }

    /// <summary>How long the work takes by hand, as the workflow says.</summary>
    public long? PreAutomationTime { get; init; }

    /// <summary>The same, period by period.</summary>
    public IReadOnlyList<WorkflowJobMetricsPeriod>? Metrics { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
