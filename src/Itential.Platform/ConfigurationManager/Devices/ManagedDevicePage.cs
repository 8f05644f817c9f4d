using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A page of the devices of all adapters.</summary>
public sealed record ManagedDevicePage
{
    /// <summary>The devices.</summary>
    public IReadOnlyList<ManagedDevice> List { get; init => field = value ?? []; } = [];

    /// <summary>How many devices fit the search.</summary>
    public long? Total { get; init; }

    /// <summary>How many devices fit the search, by adapter.</summary>
    public IReadOnlyDictionary<string, JsonElement>? TotalByAdapter { get; init; }

    /// <summary>How many devices there are when those of one name count once.</summary>
    [JsonPropertyName("unique_device_count")]
    public long? UniqueDeviceCount { get; init; }

    /// <summary>How many devices the page holds.</summary>
    [JsonPropertyName("return_count")]
    public long? ReturnCount { get; init; }

    /// <summary>How many devices come before the page.</summary>
    [JsonPropertyName("start_index")]
    public long? StartIndex { get; init; }

    /// <summary>What is listed: <c>device</c>.</summary>
    public string? Entity { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
