using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What one device answered.</summary>
public sealed record GatewayDeviceResult
{
    /// <summary>Whether the device did as it was told.</summary>
    public bool? Success { get; init; }

    /// <summary>What it answered.</summary>
    public JsonElement? Output { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
