using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What went wrong in a job.</summary>
public sealed record JobError
{
    /// <summary>The id of the task in the workflow.</summary>
    public string? Task { get; init; }

    /// <summary>What the task said: text, an object, or an object that holds <c>IAPerror</c>.</summary>
    public JsonElement? Message { get; init; }

    /// <summary>When it went wrong, in milliseconds since 1970-01-01 UTC.</summary>
    public long? Timestamp { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
