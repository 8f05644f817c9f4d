using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Who may do what with a project.</summary>
public sealed record ProjectMember
{
    /// <summary>Who it is.</summary>
    public ProjectMemberType? Type { get; init; }

    /// <summary>What the member may do.</summary>
    public ProjectRole? Role { get; init; }

    /// <summary>The id of the account or group.</summary>
    public string? Reference { get; init; }

    /// <summary>Where the account or group comes from.</summary>
    public string? Provenance { get; init; }

    /// <summary>The name of the account.</summary>
    public string? Username { get; init; }

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
