using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>That a tag stands on an asset.</summary>
public sealed record TagReference
{
    /// <summary>The id of the reference.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The id of the tag.</summary>
    [JsonPropertyName("tag_id")]
    public string? TagId { get; init; }

    /// <summary>The id of the asset.</summary>
    [JsonPropertyName("ref_id")]
    public string? RefId { get; init; }

    /// <summary>The kind of the asset. No source lists the values.</summary>
    public string? Type { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
