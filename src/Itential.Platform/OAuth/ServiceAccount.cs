using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>A service account: what a program signs in with by OAuth.</summary>
public sealed record ServiceAccount
{
    /// <summary>The name of the account.</summary>
    public string? Name { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>The id that the program signs in with.</summary>
    [JsonPropertyName("client_id")]
    public string? ClientId { get; init; }

    /// <summary>The secret that the program signs in with; only answered when it was made.</summary>
    [JsonPropertyName("client_secret")]
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? ClientSecret { get; init; }

    /// <summary>Whether it is kept from signing in.</summary>
    public bool? Inactive { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
