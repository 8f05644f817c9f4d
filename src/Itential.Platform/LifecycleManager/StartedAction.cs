using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to the start of an action.</summary>
/// <remarks>
/// Releases answer in three forms: the execution inside <c>data</c>, <c>data</c> with <c>executionId</c>, and the execution itself.
/// </remarks>
public sealed record StartedAction
{
    /// <summary>The id of the execution where the answer is the execution; <see cref="ExecutionId"/> holds it in every release.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The id of the job that runs the workflow; null before there is one.</summary>
    public string? JobId { get; init; }

    /// <summary>The id of the instance.</summary>
    public string? InstanceId { get; init; }

    /// <summary>Where the execution stands.</summary>
    public ActionExecutionStatus? Status { get; init; }

    /// <summary>The id of the execution, to be polled by; null where the answer names none.</summary>
    [JsonIgnore]
    public string? ExecutionId => Id ?? NamedExecutionId;

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }

    [JsonInclude]
    [JsonPropertyName("executionId")]
    internal string? NamedExecutionId { get; init; }
}
