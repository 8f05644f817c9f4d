using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A device that the gateway reaches with Netmiko.</summary>
public sealed record GatewayNetmikoDevice
{
    /// <summary>The name of the device.</summary>
    public required string Name { get; init; }

    /// <summary>How the device is reached.</summary>
    public GatewayNetmikoVariables? Variables { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
