using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A device that the gateway reaches by NETCONF.</summary>
public sealed record GatewayNetconfDevice
{
    /// <summary>The name of the device.</summary>
    public required string Name { get; init; }

    /// <summary>How the device is reached.</summary>
    public GatewayNetconfVariables? Variables { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
