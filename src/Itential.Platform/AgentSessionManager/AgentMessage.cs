using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One event of a session.</summary>
public sealed record AgentMessage
{
    /// <summary>The id of the message; sort by it for the order of the events.</summary>
    [JsonConverter(typeof(AgentEventIdConverter))]
    public string? EventId { get; init; }

    /// <summary>Such as <c>inference-succeeded</c> or <c>tool-execution</c>.</summary>
    public string? Type { get; init; }

    /// <summary>What it is about.</summary>
    public AgentMessageCategory? Category { get; init; }

    /// <summary>What it says.</summary>
    public string? Text { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>What belongs to it.</summary>
    public AgentMessageData? Data { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
