using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A role that an account or group was given.</summary>
public sealed record AssignedRole
{
    /// <summary>The id of the role.</summary>
    public string? RoleId { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }

    /// <summary>Names a role by its id.</summary>
    public static implicit operator AssignedRole(string roleId) => new() { RoleId = roleId };
}
