namespace Otumat.Usage;

/// <summary>
/// The tokens of the installation, renewed near their end. The caller holds the request lock, so that of all processes one renews and the
/// others find what it got.
/// </summary>
internal sealed class TokenSession(ITokenStore store, TokenEndpoint endpoint, string clientId, TimeProvider clock)
{
    public const string NotSignedIn = "Nobody is signed in. Enrol again.";

    private const string InvalidGrant = "invalid_grant";

    /// <summary>Gives usable tokens, or says why there are none: no tokens and no message of a fault means that somebody has to sign in.</summary>
    /// <param name="refused">The access token that the server has just refused; null where none was.</param>
    /// <param name="ct">Ends the call.</param>
    public async Task<TokenAnswer> GetAsync(UsageTokens? refused, CancellationToken ct)
    {
        if (await store.ReadAsync(ct).ConfigureAwait(false) is not { } tokens)
        {
            return new TokenAnswer { Error = InvalidGrant, Message = NotSignedIn };
        }

        if (clock.GetUtcNow() < tokens.RenewAt && tokens.AccessToken != refused?.AccessToken)
        {
            return new TokenAnswer { Tokens = tokens };
        }

        return tokens.RefreshToken is null
            ? new TokenAnswer { Error = InvalidGrant, Message = NotSignedIn }
            : await RenewAsync(tokens, ct).ConfigureAwait(false);
    }

    /// <summary>Whether an answer means that nothing but a new enrolment helps.</summary>
    public static bool NeedsSignIn(TokenAnswer answer) => answer.Error == InvalidGrant;

    private async Task<TokenAnswer> RenewAsync(UsageTokens tokens, CancellationToken ct)
    {
        var request = new TokenRequest { GrantType = TokenRequest.Refresh, ClientId = clientId, RefreshToken = tokens.RefreshToken!.Reveal() };
        var answer = await endpoint.AskAsync(request, ct).ConfigureAwait(false);
        if (answer.Tokens is not null)
        {
            // The old token may be of no use any more, so this is not to be broken off.
            await store.WriteAsync(answer.Tokens, CancellationToken.None).ConfigureAwait(false);
        }
        else if (NeedsSignIn(answer))
        {
            await store.DeleteAsync(CancellationToken.None).ConfigureAwait(false);
            return answer with { Message = NotSignedIn };
        }

        return answer;
    }
}
