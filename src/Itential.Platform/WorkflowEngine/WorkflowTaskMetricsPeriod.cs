using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a task went in one period.</summary>
public sealed record WorkflowTaskMetricsPeriod
{
    /// <summary>When the period began.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? StartDate { get; init; }

    /// <summary>How often it did what it should.</summary>
    public long? TotalSuccesses { get; init; }

    /// <summary>How often it failed.</summary>
    public long? TotalErrors { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
