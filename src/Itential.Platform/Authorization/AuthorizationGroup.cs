using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A group of accounts.</summary>
public sealed record AuthorizationGroup
{
    /// <summary>The id of the group.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>What the group is for.</summary>
    public string? Description { get; init; }

    /// <summary>Where the group comes from.</summary>
    public string? Provenance { get; init; }

    /// <summary>Whether it gives no rights.</summary>
    public bool? Inactive { get; init; }

    /// <summary>The groups that it is a member of.</summary>
    public IReadOnlyList<GroupMembership>? MemberOf { get; init; }

    /// <summary>The roles that it was given itself.</summary>
    public IReadOnlyList<AssignedRole>? AssignedRoles { get; init; }

    /// <summary>The groups that it inherits from; only where one group is asked for. No source tells their form.</summary>
    public JsonElement? InheritedGroups { get; init; }

    /// <summary>The roles that it inherits; only where one group is asked for.</summary>
    public IReadOnlyList<AssignedRole>? InheritedRoles { get; init; }

    /// <summary>When it was made and changed.</summary>
    [JsonPropertyName("_meta")]
    public AuthorizationStamps? Meta { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
