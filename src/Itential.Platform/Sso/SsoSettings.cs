using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The identity provider of a configuration.</summary>
/// <remarks>The other settings, such as those of <c>oidc</c>, are among the unknown members and may hold secrets; do not log them.</remarks>
public sealed record SsoSettings
{
    /// <summary>Who issues the assertions.</summary>
    public string? Issuer { get; init; }

    /// <summary>Where accounts are sent to sign in.</summary>
    [JsonPropertyName("loginURL")]
    public string? LoginUrl { get; init; }

    /// <summary>The certificate that the assertions are checked with.</summary>
    public string? Certificate { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
