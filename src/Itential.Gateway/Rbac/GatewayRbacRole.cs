using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>What those who have the role may do.</summary>
/// <remarks>No source tells the other members; they stand in <see cref="UnknownMembers"/>.</remarks>
public sealed record GatewayRbacRole
{
    /// <summary>The name of the role.</summary>
    public string? Name { get; init; }

    /// <summary>What the role is for.</summary>
    public string? Description { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
