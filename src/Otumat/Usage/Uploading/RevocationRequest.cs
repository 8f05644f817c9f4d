using Itential.Refit;

namespace Otumat.Usage;

/// <summary>The form of the revocation endpoint (RFC 7009, 2.1), with the wish to erase what has been sent.</summary>
internal sealed record RevocationRequest
{
    [AliasAs("token")]
    public required string Token { get; init; }

    [AliasAs("token_type_hint")]
    public required string TokenTypeHint { get; init; }

    [AliasAs("client_id")]
    public required string ClientId { get; init; }

    [AliasAs("erase")]
    public bool Erase { get; init; }

    /// <summary>Never the token.</summary>
    public override string ToString() => $"{nameof(RevocationRequest)} {TokenTypeHint}";
}
