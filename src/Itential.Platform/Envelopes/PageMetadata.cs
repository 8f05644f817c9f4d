using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where a page stands in its list.</summary>
/// <remarks>Only these three are the same in all releases; the other members are kept as they come.</remarks>
public sealed record PageMetadata
{
    /// <summary>How many items come before the page.</summary>
    public long? Skip { get; init; }

    /// <summary>How many items the page may hold; the server caps what was asked for.</summary>
    public long? Limit { get; init; }

    /// <summary>How many items the list holds in all.</summary>
    public long? Total { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
