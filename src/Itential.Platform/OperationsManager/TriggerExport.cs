using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A trigger to be taken from one server to another. It is written as it was read, with its ids.</summary>
/// <remarks>The members of each type are among <see cref="UnknownMembers"/>, by their names on the wire.</remarks>
public sealed record TriggerExport
{
    /// <summary>The id of the trigger.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the trigger.</summary>
    public string? Name { get; init; }

    /// <summary>What the trigger is for.</summary>
    public string? Description { get; init; }

    /// <summary>What the trigger waits for.</summary>
    public TriggerType? Type { get; init; }

    /// <summary>Whether it starts anything.</summary>
    public bool? Enabled { get; init; }

    /// <summary>The kind of what it starts: <c>automations</c>.</summary>
    public string? ActionType { get; init; }

    /// <summary>The id of the automation that it starts.</summary>
    public string? ActionId { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
