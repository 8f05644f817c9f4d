using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a search has found of one kind.</summary>
public sealed record SearchGroup
{
    /// <summary>The name of the kind.</summary>
    public string? Label { get; init; }

    /// <summary>The kind.</summary>
    public string? Type { get; init; }

    /// <summary>What was found.</summary>
    public IReadOnlyList<SearchResult> Results { get; init => field = value ?? []; } = [];

    /// <summary>How many were found of the kind.</summary>
    public long? Count { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
