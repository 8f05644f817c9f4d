using System.Text.Json;
using Itential.Diagnostics;

namespace Otumat.Usage;

/// <summary>The text form of tokens that every store keeps.</summary>
internal static class TokenJson
{
    private const int Version = 1;

    public static byte[] Write(UsageTokens tokens) => JsonSerializer.SerializeToUtf8Bytes(
        new TokenDocument
        {
            Version = Version,
            AccessToken = tokens.AccessToken.Reveal(),
            RenewAt = tokens.RenewAt.ToUniversalTime(),
            RefreshToken = tokens.RefreshToken?.Reveal(),
            Scope = tokens.Scope,
        },
        TokenJsonContext.Default.TokenDocument);

    /// <summary>Gives the tokens, or null when the text is damaged or of a version that this code does not know.</summary>
    public static UsageTokens? Read(ReadOnlySpan<byte> text)
    {
        try
        {
            var document = JsonSerializer.Deserialize(text, TokenJsonContext.Default.TokenDocument);
            return document is { Version: Version, AccessToken.Length: > 0, RenewAt: { } renewAt }
                ? new UsageTokens(document.AccessToken, renewAt, (Secret?)document.RefreshToken, document.Scope)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
