using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Times, progress and people of a job.</summary>
public sealed record JobMetrics
{
    /// <summary>When the job began.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the job ended; null while it runs.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Who started the job; <c>Pronghorn</c> where no person did.</summary>
    public AccountReference? User { get; init; }

    /// <summary>How much of the job is done, from 0 to 1.</summary>
    public double? Progress { get; init; }

    /// <summary>Who has claimed the job.</summary>
    public AccountReference? Owner { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
