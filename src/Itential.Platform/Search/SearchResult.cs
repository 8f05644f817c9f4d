using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One thing that a search has found.</summary>
public sealed record SearchResult
{
    /// <summary>The id of the thing.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the thing.</summary>
    public string? Name { get; init; }

    /// <summary>What the thing is for.</summary>
    public string? Description { get; init; }

    /// <summary>Where the thing is in the user interface.</summary>
    public string? Url { get; init; }

    /// <summary>The tags of the thing.</summary>
    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
