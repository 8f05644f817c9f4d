using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The action that ran last on an instance.</summary>
public sealed record ResourceLastAction
{
    /// <summary>The id of the action.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the action.</summary>
    public string? Name { get; init; }

    /// <summary>What it does to an instance.</summary>
    public ResourceActionType? Type { get; init; }

    /// <summary>Where its execution stands.</summary>
    public ActionExecutionStatus? Status { get; init; }

    /// <summary>The id of its execution.</summary>
    public string? ExecutionId { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
