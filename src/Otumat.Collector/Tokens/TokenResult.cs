namespace Otumat.Collector;

/// <summary>Tokens, or why there are none.</summary>
internal sealed record TokenResult(TokenPair? Tokens, OAuthError? Error)
{
    public static implicit operator TokenResult(TokenPair tokens) => new(tokens, Error: null);

    public static implicit operator TokenResult(OAuthError error) => new(Tokens: null, error);
}
