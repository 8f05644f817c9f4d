using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What went wrong in a job.</summary>
public sealed record JobError
{
    /// <summary>The id of the task in the workflow.</summary>
    public string? Task { get; init; }

    /// <summary>What the task said.</summary>
    public JobErrorMessage? Message { get; init; }

    /// <summary>When it went wrong.</summary>
    [JsonConverter(typeof(EpochMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
