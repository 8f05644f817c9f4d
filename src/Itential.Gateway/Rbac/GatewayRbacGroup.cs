using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Gateway;

/// <summary>A group of users and the roles that it gives them.</summary>
public sealed record GatewayRbacGroup
{
    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>The names of the roles that it gives.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>The names of its users.</summary>
    public IReadOnlyList<string>? Users { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
