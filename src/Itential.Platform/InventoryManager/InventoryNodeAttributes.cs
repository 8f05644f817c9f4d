using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a node is reached. Attributes of any other name may be added as unknown members.</summary>
/// <remarks>The unknown members may hold credentials; do not log them.</remarks>
public sealed record InventoryNodeAttributes
{
    /// <summary>The name or address of the device.</summary>
    [JsonPropertyName("itential_host")]
    public string? Host { get; init; }

    /// <summary>The name that is signed in with.</summary>
    [JsonPropertyName("itential_user")]
    public string? User { get; init; }

    /// <summary>The platform of the device.</summary>
    [JsonPropertyName("itential_platform")]
    public string? Platform { get; init; }

    /// <summary>The driver that talks to it.</summary>
    [JsonPropertyName("itential_driver")]
    public string? Driver { get; init; }

    /// <summary>The id of the gateway cluster that reaches it.</summary>
    [JsonPropertyName("cluster_id")]
    public string? ClusterId { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
