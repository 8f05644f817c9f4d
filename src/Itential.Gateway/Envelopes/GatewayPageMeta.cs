using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>How many items a list holds.</summary>
public sealed record GatewayPageMeta
{
    /// <summary>How many items the page holds; for playbooks, how many there are in all.</summary>
    public long? Count { get; init; }

    /// <summary>How many items there are in all; some lists leave it out.</summary>
    [JsonPropertyName("total_count")]
    public long? TotalCount { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
