using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A page of the groups of devices.</summary>
public sealed record DeviceGroupPage
{
    /// <summary>The groups.</summary>
    public IReadOnlyList<DeviceGroup> Groups { get; init => field = value ?? []; } = [];

    /// <summary>How many groups fit the search.</summary>
    public long? TotalCount { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
