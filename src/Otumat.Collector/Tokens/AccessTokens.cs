using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Says whose an access token is.</summary>
internal sealed class AccessTokens(IDatabase database, TimeProvider clock)
{
    private const string FindToken =
        """
        SELECT a.family, a.generation, a.refresh_hash, a.expires_at, f.client_id, f.installation, f.generation AS family_generation, f.head, f.revoked_at
        FROM access_token a JOIN token_family f ON f.key = a.family WHERE a.hash = @hash
        """;

    public Task<bool> IsGoodAsync(Secret token, CancellationToken cancellationToken) =>
        database.ReadAsync(sql => Find(sql, OpaqueToken.Hash(token)) is not null, cancellationToken);

    /// <summary>
    /// Takes the token for the rest of the transaction: until it ends, nobody revokes it, so that nothing is stored for somebody who has left.
    /// The first use of a token ends the grace of the refresh token before it.
    /// </summary>
    public AccessTokenRow? Take(Sql sql, byte[] hash)
    {
        if (Find(sql, hash) is not { } token)
        {
            return null;
        }

        if (token.IsFirstUse)
        {
            sql.Run(
                "UPDATE token_family SET head = @RefreshHash WHERE key = @Family AND generation = @Generation AND head IS NULL",
                new { token.RefreshHash, token.Family, token.Generation });
        }

        var good = sql.Find<long>($"SELECT key FROM token_family WHERE key = @Family AND revoked_at IS NULL{sql.ForShare}", new { token.Family });
        return good == 0 ? null : token;
    }

    private AccessTokenRow? Find(Sql sql, byte[] hash)
    {
        var token = sql.Find<AccessTokenRow>(FindToken, new { hash });
        return token is { RevokedAt: null } && token.ExpiresAt > clock.NowMilliseconds() ? token : null;
    }
}
