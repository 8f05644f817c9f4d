using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Authorization codes: good once, for a minute, for one client, redirect and challenge.</summary>
internal sealed class CodeGrant(IDatabase database, TokenIssuer issuer, CollectorConfiguration configuration, CollectorMetrics metrics, TimeProvider clock)
{
    public async Task<Secret> CreateAsync(Decision decision, string redirectUri, string challenge, CancellationToken cancellationToken)
    {
        var code = OpaqueToken.Create();
        var values = new
        {
            hash = OpaqueToken.Hash(code),
            decision.ClientId,
            redirectUri,
            challenge,
            decision.Scope,
            decision.UserName,
            decision.NoticeVersion,
            decision.Survey,
            expiresAt = clock.NowMilliseconds() + (configuration.Lifetimes.Code * 1000L),
        };
        await database.WriteAsync(
            sql => sql.Run(
                """
                INSERT INTO authorization_code (hash, client_id, redirect_uri, challenge, scope, user_name, notice_version, survey, expires_at)
                VALUES (@hash, @ClientId, @redirectUri, @challenge, @Scope, @UserName, @NoticeVersion, @Survey, @expiresAt)
                """,
                values),
            cancellationToken).ConfigureAwait(false);
        return code;
    }

    public Task<TokenResult> RedeemAsync(string clientId, CodeRedemption redemption, Installation installation, CancellationToken cancellationToken) =>
        database.WriteAsync(sql => Redeem(sql, clientId, redemption, installation), cancellationToken);

    private TokenResult Redeem(Sql sql, string clientId, CodeRedemption redemption, Installation installation)
    {
        var now = clock.NowMilliseconds();
        var hash = OpaqueToken.Hash(redemption.Code);
        var code = sql.Find<AuthorizationCodeRow>(
            $"""
            SELECT client_id, redirect_uri, challenge, scope, user_name, notice_version, survey, expires_at, used_at, family
            FROM authorization_code WHERE hash = @hash{sql.ForUpdate}
            """,
            new { hash });
        if (code is null)
        {
            return OAuthError.InvalidGrant;
        }

        if (code.UsedAt is not null)
        {
            // Two parties had the code (RFC 6749, 4.1.2).
            issuer.Revoke(sql, code.Family ?? 0);
            metrics.CountReuse();
            return OAuthError.InvalidGrant;
        }

        // Whatever it comes with, the code has now been shown.
        sql.Run("UPDATE authorization_code SET used_at = @now WHERE hash = @hash", new { now, hash });
        if (code.ExpiresAt <= now || code.ClientId != clientId || code.RedirectUri != redemption.RedirectUri || !CodeChallenge.Fits(code.Challenge, redemption.Verifier))
        {
            return OAuthError.InvalidGrant;
        }

        var decision = new Decision(code.ClientId, code.Scope, code.NoticeVersion, code.UserName, code.Survey);
        var (family, tokens) = issuer.Start(sql, clientId, InstallationRecord.Keep(sql, decision, installation, now), code.Scope);
        sql.Run("UPDATE authorization_code SET family = @family WHERE hash = @hash", new { family, hash });
        return tokens;
    }
}
