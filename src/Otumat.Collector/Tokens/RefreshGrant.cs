using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>A refresh token for the next pair.</summary>
internal sealed class RefreshGrant(IDatabase database, TokenIssuer issuer, CollectorMetrics metrics, TimeProvider clock)
{
    public Task<TokenResult> RedeemAsync(string clientId, Secret token, CancellationToken cancellationToken) =>
        database.WriteAsync(sql => Redeem(sql, clientId, OpaqueToken.Hash(token)), cancellationToken);

    private TokenResult Redeem(Sql sql, string clientId, byte[] hash)
    {
        var token = sql.Find<RefreshTokenRow>("SELECT hash, family, generation, expires_at FROM refresh_token WHERE hash = @hash", new { hash });
        if (token is null)
        {
            return OAuthError.InvalidGrant;
        }

        var family = sql.Find<TokenFamilyRow>($"SELECT {TokenFamilyRow.Columns} FROM token_family WHERE key = @Family{sql.ForUpdate}", new { token.Family });
        if (family is null || family.RevokedAt is not null || family.ClientId != clientId)
        {
            return OAuthError.InvalidGrant;
        }

        var rotation = RotationRule.Judge(family, token);
        if (rotation == Rotation.Reuse)
        {
            issuer.Revoke(sql, family.Key);
            metrics.CountReuse();
            return OAuthError.InvalidGrant;
        }

        if (token.ExpiresAt <= clock.NowMilliseconds())
        {
            return OAuthError.InvalidGrant;
        }

        return rotation == Rotation.Advance ? issuer.Advance(sql, family, hash) : issuer.Repeat(sql, family);
    }
}
