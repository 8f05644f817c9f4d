using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How the jobs of a workflow went in one period.</summary>
public sealed record WorkflowJobMetricsPeriod
{
    /// <summary>When the period began.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>How many jobs reached their end.</summary>
    public long? JobsComplete { get; init; }

    /// <summary>How long they ran together.</summary>
    public double? TotalRunTime { get; init; }

    /// <summary>How many took longer than they may.</summary>
    public long? SlaTargetsMissed { get; init; }

    /// <summary>How long they waited for people.</summary>
    public double? TotalManualTime { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
