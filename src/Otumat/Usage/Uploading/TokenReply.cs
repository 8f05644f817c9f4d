using System.Text.Json.Serialization;

namespace Otumat.Usage;

/// <summary>The answer of the token endpoint: tokens (RFC 6749, 5.1) or an error (5.2).</summary>
internal sealed record TokenReply
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    [JsonPropertyName("refresh_token")]
    public string? RefreshToken { get; init; }

    [JsonPropertyName("expires_in")]
    public double? ExpiresIn { get; init; }

    [JsonPropertyName("scope")]
    public string? Scope { get; init; }

    [JsonPropertyName("error")]
    public string? Error { get; init; }

    [JsonPropertyName("error_description")]
    public string? ErrorDescription { get; init; }

    /// <summary>Never the tokens.</summary>
    public override string ToString() => $"{nameof(TokenReply)} {Error}";
}
