using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A device group of the gateway's Ansible inventory.</summary>
public sealed record GatewayGroup
{
    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>The names of the devices in it.</summary>
    public IReadOnlyList<string>? Devices { get; init; }

    /// <summary>The names of the groups in it.</summary>
    public IReadOnlyList<string>? ChildGroups { get; init; }

    /// <summary>The Ansible group variables by name; they may hold secrets.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
