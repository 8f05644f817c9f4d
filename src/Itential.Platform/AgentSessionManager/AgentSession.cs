using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One run of an agent.</summary>
public sealed record AgentSession
{
    /// <summary>The id of the session.</summary>
    public string? SessionId { get; init; }

    /// <summary>Where it stands.</summary>
    public AgentSessionStatus? Status { get; init; }

    /// <summary>The id of the agent.</summary>
    public string? AgentDefinitionId { get; init; }

    /// <summary>The agent as it was at the start.</summary>
    public AgentSnapshot? AgentSnapshot { get; init; }

    /// <summary>What it was started with.</summary>
    public JsonObject? Inputs { get; init; }

    /// <summary>Who runs the model.</summary>
    public JsonElement? Provider { get; init; }

    /// <summary>The version of the model.</summary>
    public string? ModelVersion { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>How many tokens went into the model.</summary>
    public long? TotalInputTokens { get; init; }

    /// <summary>How many tokens came out of the model.</summary>
    public long? TotalOutputTokens { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
