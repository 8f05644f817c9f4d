using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Times and people of a task.</summary>
public sealed record TaskMetrics
{
    /// <summary>When the task began.</summary>
    [JsonPropertyName("start_time")]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the task ended.</summary>
    [JsonPropertyName("end_time")]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>How the task ended.</summary>
    [JsonPropertyName("finish_state")]
    public TaskFinishState? FinishState { get; init; }

    /// <summary>Who started the task.</summary>
    public AccountReference? User { get; init; }

    /// <summary>Who has claimed the task.</summary>
    public AccountReference? Owner { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
