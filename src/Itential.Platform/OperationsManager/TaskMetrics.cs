using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Times and people of a task.</summary>
public sealed record TaskMetrics
{
    /// <summary>When the task began: ISO 8601 text or milliseconds since 1970-01-01 UTC.</summary>
    [JsonPropertyName("start_time")]
    public JsonElement? StartTime { get; init; }

    /// <summary>When the task ended: ISO 8601 text or milliseconds since 1970-01-01 UTC.</summary>
    [JsonPropertyName("end_time")]
    public JsonElement? EndTime { get; init; }

    /// <summary>How the task ended: <c>success</c>, <c>failure</c> or <c>error</c>.</summary>
    [JsonPropertyName("finish_state")]
    public string? FinishState { get; init; }

    /// <summary>Who started the task.</summary>
    public JsonElement? User { get; init; }

    /// <summary>Who has claimed the task.</summary>
    public JsonElement? Owner { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
