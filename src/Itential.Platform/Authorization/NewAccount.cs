using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>A local account to be made.</summary>
public sealed record NewAccount
{
    /// <summary>The name that it signs in with.</summary>
    public required string Username { get; init; }

    /// <summary>The password that it signs in with.</summary>
    [JsonConverter(typeof(SecretTextConverter))]
    public required Secret Password { get; init; }

    /// <summary>The first name of the person.</summary>
    [JsonPropertyName("firstname")]
    public string? FirstName { get; init; }

    /// <summary>The last name of the person.</summary>
    [JsonPropertyName("lastname")]
    public string? LastName { get; init; }

    /// <summary>The mail address of the person.</summary>
    public string? Email { get; init; }

    /// <summary>Where the account comes from.</summary>
    /// <value>Default: <c>Pronghorn</c>, a local account.</value>
    public string Provenance { get; init; } = "Pronghorn";

    /// <summary>Whether it is kept from signing in.</summary>
    /// <value>Default: false.</value>
    public bool Inactive { get; init; }

    /// <summary>The roles that it is given.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<AssignedRole> AssignedRoles { get; init; } = [];

    /// <summary>The groups that it becomes a member of.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<GroupMembership> MemberOf { get; init; } = [];
}
