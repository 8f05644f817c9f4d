using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>An Ansible collection that is installed on the gateway.</summary>
public sealed record GatewayCollection
{
    /// <summary>The name of the collection.</summary>
    public string? Name { get; init; }

    /// <summary>The version of the collection.</summary>
    public string? Version { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
