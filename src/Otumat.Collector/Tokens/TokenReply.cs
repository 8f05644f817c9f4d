using System.Text.Json.Serialization;

namespace Otumat.Collector;

/// <summary>The body of RFC 6749, 5.1.</summary>
internal sealed class TokenReply(TokenPair tokens)
{
    [JsonPropertyName("access_token")]
    public string AccessToken => tokens.AccessToken.Reveal();

    [JsonPropertyName("token_type")]
    public string TokenType => "Bearer";

    [JsonPropertyName("expires_in")]
    public int ExpiresIn => tokens.ExpiresIn;

    [JsonPropertyName("refresh_token")]
    public string RefreshToken => tokens.RefreshToken.Reveal();

    [JsonPropertyName("scope")]
    public string Scope => tokens.Scope;
}
