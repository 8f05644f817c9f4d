using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Where the view of a transformation's canvas stands.</summary>
public sealed record TransformationView
{
    /// <summary>The column.</summary>
    public int? Col { get; init; }

    /// <summary>The row.</summary>
    public int? Row { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
