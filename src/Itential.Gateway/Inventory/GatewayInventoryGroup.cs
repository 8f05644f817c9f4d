using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A group of devices in the inventory of an integration.</summary>
/// <remarks>No source tells the other members; they stand in <see cref="UnknownMembers"/>.</remarks>
public sealed record GatewayInventoryGroup
{
    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
