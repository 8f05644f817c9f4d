using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How many tokens a model used.</summary>
public sealed record AgentTokenUsage
{
    /// <summary>How many went in.</summary>
    public long? InputTokens { get; init; }

    /// <summary>How many came out.</summary>
    public long? OutputTokens { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
