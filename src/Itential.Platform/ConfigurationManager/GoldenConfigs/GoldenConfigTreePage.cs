using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A page of the golden configurations. Servers name the list in two ways.</summary>
public sealed record GoldenConfigTreePage
{
    /// <summary>The trees, where the server calls them so.</summary>
    public IReadOnlyList<GoldenConfigTreeSummary>? Trees { get; init; }

    /// <summary>The trees, where the server calls them a list.</summary>
    public IReadOnlyList<GoldenConfigTreeSummary>? List { get; init; }

    /// <summary>How many trees fit the search.</summary>
    public long? Total { get; init; }

    /// <summary>The trees of the page, under either name.</summary>
    [JsonIgnore]
    public IReadOnlyList<GoldenConfigTreeSummary> Items => Trees ?? List ?? [];

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
