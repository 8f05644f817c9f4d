using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The database's answer to a change; which members are there depends on the release.</summary>
public sealed record MopChange
{
    /// <summary>Whether the database did as told: a number or a boolean. Up to 2023.2.</summary>
    public JsonElement? Ok { get; init; }

    /// <summary>How many documents were found. Up to 2023.2.</summary>
    public int? N { get; init; }

    /// <summary>How many documents changed. Up to 2023.2.</summary>
    [JsonPropertyName("nModified")]
    public int? Modified { get; init; }

    /// <summary>Whether the database took the change. 6 and later.</summary>
    public bool? Acknowledged { get; init; }

    /// <summary>How many documents were found. 6 and later.</summary>
    public int? MatchedCount { get; init; }

    /// <summary>How many documents changed. 6 and later.</summary>
    public int? ModifiedCount { get; init; }

    /// <summary>How many documents were made. 6 and later.</summary>
    public int? InsertedCount { get; init; }

    /// <summary>How many documents were deleted. 6 and later.</summary>
    public int? DeletedCount { get; init; }

    /// <summary>The id of an imported template. Up to 2023.2.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of an imported template, which may differ from the one that was sent. Up to 2023.2.</summary>
    public string? Name { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
