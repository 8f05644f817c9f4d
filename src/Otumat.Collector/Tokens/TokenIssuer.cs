using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Makes tokens, inside the transaction of whoever decided that there shall be some.</summary>
internal sealed class TokenIssuer(CollectorConfiguration configuration, TimeProvider clock)
{
    private readonly LifetimeConfiguration _lifetimes = configuration.Lifetimes;

    public (long Family, TokenPair Tokens) Start(Sql sql, string clientId, long installation, string scope)
    {
        var family = sql.Find<long>(
            "INSERT INTO token_family (client_id, installation, scope, generation, renewed_at) VALUES (@clientId, @installation, @scope, 1, @now) RETURNING key",
            new { clientId, installation, scope, now = clock.NowMilliseconds() });
        return (family, Issue(sql, family, generation: 1, scope));
    }

    public TokenPair Advance(Sql sql, TokenFamilyRow family, byte[] used)
    {
        var generation = family.Generation + 1;
        sql.Run(
            "UPDATE token_family SET generation = @generation, head = NULL, predecessor = @used, renewed_at = @now WHERE key = @Key",
            new { generation, used, now = clock.NowMilliseconds(), family.Key });
        return Issue(sql, family.Key, generation, family.Scope);
    }

    public TokenPair Repeat(Sql sql, TokenFamilyRow family) => Issue(sql, family.Key, family.Generation, family.Scope);

    public void Revoke(Sql sql, long family) =>
        sql.Run("UPDATE token_family SET revoked_at = @now WHERE key = @family AND revoked_at IS NULL", new { now = clock.NowMilliseconds(), family });

    private TokenPair Issue(Sql sql, long family, long generation, string scope)
    {
        var now = clock.NowMilliseconds();
        Secret access = OpaqueToken.Create(), refresh = OpaqueToken.Create();
        var refreshHash = OpaqueToken.Hash(refresh);
        sql.Run(
            "INSERT INTO refresh_token (hash, family, generation, issued_at, expires_at) VALUES (@refreshHash, @family, @generation, @now, @expiresAt)",
            new { refreshHash, family, generation, now, expiresAt = now + (_lifetimes.RefreshToken * 1000L) });
        sql.Run(
            "INSERT INTO access_token (hash, family, generation, refresh_hash, expires_at) VALUES (@hash, @family, @generation, @refreshHash, @expiresAt)",
            new { hash = OpaqueToken.Hash(access), family, generation, refreshHash, expiresAt = now + (_lifetimes.AccessToken * 1000L) });
        return new TokenPair(access, refresh, _lifetimes.AccessToken, scope);
    }
}
