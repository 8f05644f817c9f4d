using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Whether a configured item is in use.</summary>
public sealed record ServiceItemMetadata
{
    /// <summary>Whether the server runs the item.</summary>
    public bool? IsActive { get; init; }

    /// <summary>Whether the running item has the configuration that is stored.</summary>
    public bool? ActiveSync { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
