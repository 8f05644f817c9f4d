using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The configuration of a device as its adapter reads it.</summary>
public sealed record DeviceConfig
{
    /// <summary>The name of the device.</summary>
    public string? Device { get; init; }

    /// <summary>The text of the configuration.</summary>
    public string? Config { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
