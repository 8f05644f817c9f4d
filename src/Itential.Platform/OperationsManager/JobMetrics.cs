using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Times, progress and people of a job.</summary>
public sealed record JobMetrics
{
    /// <summary>When the job began, in milliseconds since 1970-01-01 UTC.</summary>
    [JsonPropertyName("start_time")]
    public long? StartTime { get; init; }

    /// <summary>When the job ended, in milliseconds since 1970-01-01 UTC; null while it runs.</summary>
    [JsonPropertyName("end_time")]
    public long? EndTime { get; init; }

    /// <summary>The id of the account that started the job, or <c>Pronghorn</c>.</summary>
    public JsonElement? User { get; init; }

    /// <summary>How much of the job is done, from 0 to 1.</summary>
    public double? Progress { get; init; }

    /// <summary>Who has claimed the job.</summary>
    public JsonElement? Owner { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
