using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Asks a value for a part of it.</summary>
public sealed record JobDataQuery
{
    /// <summary>What to take from the value.</summary>
    public required string Query { get; init; }

    /// <summary>The value.</summary>
    public JsonNode? Obj { get; init; }

    /// <summary>Whether finding nothing is no failure.</summary>
    [JsonPropertyName("pass_on_null")]
    public bool? PassOnNull { get; init; }

    /// <summary>The id of the job that asks.</summary>
    [JsonPropertyName("job_id")]
    public string? JobId { get; init; }
}
