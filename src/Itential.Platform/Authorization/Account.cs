using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>An account of the platform.</summary>
/// <remarks>Lists leave out the roles, the groups and when it signed in. The tokens for Git are secret; do not log them.</remarks>
public sealed record Account
{
    /// <summary>The id of the account.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name that it signs in with.</summary>
    public string? Username { get; init; }

    /// <summary>The first name of the person.</summary>
    [JsonPropertyName("firstname")]
    public string? FirstName { get; init; }

    /// <summary>The mail address of the person; it may be missing.</summary>
    public string? Email { get; init; }

    /// <summary>Where the account comes from, such as <c>Pronghorn</c> for a local one.</summary>
    public string? Provenance { get; init; }

    /// <summary>Whether it is kept from signing in.</summary>
    public bool? Inactive { get; init; }

    /// <summary>Whether it has a session.</summary>
    public bool? LoggedIn { get; init; }

    /// <summary>When it last signed in; null where the server keeps something that is no time.</summary>
    [JsonConverter(typeof(LooseTimestampConverter))]
    public DateTimeOffset? LastLogin { get; init; }

    /// <summary>The roles that it was given itself.</summary>
    public IReadOnlyList<AssignedRole>? AssignedRoles { get; init; }

    /// <summary>The groups that it is a member of.</summary>
    public IReadOnlyList<GroupMembership>? MemberOf { get; init; }

    /// <summary>Its tokens for Git. No source tells their form.</summary>
    public JsonObject? GitTokens { get; init; }

    /// <summary>When it was made and changed.</summary>
    [JsonPropertyName("_meta")]
    public AuthorizationStamps? Meta { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
