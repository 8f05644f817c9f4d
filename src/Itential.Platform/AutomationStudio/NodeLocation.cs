using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where a task stands on the canvas.</summary>
public sealed record NodeLocation
{
    /// <summary>Its distance from the left.</summary>
    public double? X { get; init; }

    /// <summary>Its distance from the top.</summary>
    public double? Y { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
