using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How many lines of a specification a configuration breaks and keeps.</summary>
public sealed record ComplianceTotals
{
    /// <summary>How many it breaks as errors.</summary>
    public int? Errors { get; init; }

    /// <summary>How many it breaks as warnings.</summary>
    public int? Warnings { get; init; }

    /// <summary>How many it breaks as infos.</summary>
    public int? Infos { get; init; }

    /// <summary>How many it keeps.</summary>
    public int? Passes { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
