using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The account that a session belongs to, and what it may do.</summary>
public sealed record CurrentUser
{
    /// <summary>The id of the account.</summary>
    public string? Id { get; init; }

    /// <summary>Where the account comes from, such as <c>Local AAA</c>.</summary>
    public string? Provenance { get; init; }

    /// <summary>The name that it signs in with.</summary>
    public string? Username { get; init; }

    /// <summary>The first name of the person.</summary>
    [JsonPropertyName("firstname")]
    public string? FirstName { get; init; }

    /// <summary>The groups that it is a member of.</summary>
    public IReadOnlyList<UserGroup> Groups { get; init => field = value ?? []; } = [];

    /// <summary>The ids of its roles.</summary>
    public IReadOnlyList<string> Roles { get; init => field = value ?? []; } = [];

    /// <summary>The pages that it may open.</summary>
    public IReadOnlyList<string> Routes { get; init => field = value ?? []; } = [];

    /// <summary>The methods that it may call, by application or adapter.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Methods { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
