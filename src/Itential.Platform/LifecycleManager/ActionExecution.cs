using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One run of an action on an instance.</summary>
/// <remarks>An execution whose job failed keeps running until the failed job is cancelled, since that job can be retried.</remarks>
public sealed record ActionExecution
{
    /// <summary>The id of the execution.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The id of the model.</summary>
    public string? ModelId { get; init; }

    /// <summary>The name of the model.</summary>
    public string? ModelName { get; init; }

    /// <summary>The id of the instance.</summary>
    public string? InstanceId { get; init; }

    /// <summary>The name of the instance.</summary>
    public string? InstanceName { get; init; }

    /// <summary>The id of the action.</summary>
    public string? ActionId { get; init; }

    /// <summary>The name of the action.</summary>
    public string? ActionName { get; init; }

    /// <summary>What the action does to the instance.</summary>
    public ResourceActionType? ActionType { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When it ended; null while it runs.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Who or what started it.</summary>
    public string? Initiator { get; init; }

    /// <summary>The id of the job that runs the workflow; null before there is one.</summary>
    public string? JobId { get; init; }

    /// <summary>Where it stands.</summary>
    public ActionExecutionStatus? Status { get; init; }

    /// <summary>How far the steps are; one object, or one a step.</summary>
    public JsonObject? Progress { get; init; }

    /// <summary>What went wrong.</summary>
    public IReadOnlyList<ActionExecutionError>? Errors { get; init; }

    /// <summary>The instance's data before.</summary>
    public JsonObject? InitialInstanceData { get; init; }

    /// <summary>The instance's data after.</summary>
    public JsonObject? FinalInstanceData { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
