using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A device of the gateway's Ansible inventory.</summary>
public sealed record GatewayDevice
{
    /// <summary>The name of the device.</summary>
    public string? Name { get; init; }

    /// <summary>The Ansible host variables by name; they may hold secrets.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
