using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to the start of a session.</summary>
public sealed record StartedAgentSession
{
    /// <summary>The id of the session, to be polled by.</summary>
    public string? SessionId { get; init; }

    /// <summary>Where it stands.</summary>
    public AgentSessionStatus? Status { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
