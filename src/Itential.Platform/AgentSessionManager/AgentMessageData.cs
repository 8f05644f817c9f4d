using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What belongs to a message.</summary>
public sealed record AgentMessageData
{
    /// <summary>The tool that was called.</summary>
    public string? ToolName { get; init; }

    /// <summary>What the tool or the model answered.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>How many tokens the model used.</summary>
    public AgentTokenUsage? TokenUsage { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
