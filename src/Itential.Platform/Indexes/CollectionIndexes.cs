using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The indexes of one collection of the database.</summary>
public sealed record CollectionIndexes
{
    /// <summary>The indexes. No source tells their form.</summary>
    public IReadOnlyList<JsonElement> Indexes { get; init => field = value ?? []; } = [];

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
