using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>A bearer token.</summary>
public sealed record OAuthToken
{
    /// <summary>The token, sent as <c>Authorization: Bearer</c>.</summary>
    [JsonPropertyName("access_token")]
    [JsonConverter(typeof(SecretTextConverter))]
    public Secret? AccessToken { get; init; }

    /// <summary>Always <c>bearer</c>.</summary>
    [JsonPropertyName("token_type")]
    public string? TokenType { get; init; }

    /// <summary>How long the token is valid, in seconds.</summary>
    [JsonPropertyName("expires_in")]
    public long? ExpiresIn { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
