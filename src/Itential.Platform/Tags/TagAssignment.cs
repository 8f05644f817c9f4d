using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The tags that an asset shall have.</summary>
public sealed record TagAssignment
{
    /// <summary>The ids of the tags.</summary>
    [JsonPropertyName("tag_ids")]
    public required IReadOnlyList<string> TagIds { get; init; }

    /// <summary>The id of the asset.</summary>
    [JsonPropertyName("ref_id")]
    public required string RefId { get; init; }

    /// <summary>The kind of the asset. No source lists the values.</summary>
    public required string Type { get; init; }
}
