using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Ends families, and forgets installations.</summary>
internal sealed class Revocations(IDatabase database, TokenIssuer issuer, CollectorMetrics metrics)
{
    private const string FindFamily =
        """
        SELECT f.key, f.client_id, f.installation FROM token_family f
        WHERE f.key IN (SELECT family FROM refresh_token WHERE hash = @hash UNION SELECT family FROM access_token WHERE hash = @hash)
        """;

    public Task RevokeAsync(Secret token, string? clientId, bool erase, CancellationToken cancellationToken) =>
        database.WriteAsync(sql => Revoke(sql, OpaqueToken.Hash(token), clientId, erase), cancellationToken);

    private bool Revoke(Sql sql, byte[] hash, string? clientId, bool erase)
    {
        // A token that is revoked or has run out still shows whose data it is: the right to have it deleted does not run out.
        var family = sql.Find<TokenFamilyRow>(FindFamily, new { hash });
        if (family is null || (clientId is not null && clientId != family.ClientId))
        {
            return false;
        }

        issuer.Revoke(sql, family.Key);
        metrics.CountRevocation(erase);
        if (erase)
        {
            Erase(sql, family.Installation);
        }

        return true;
    }

    private void Erase(Sql sql, long installation)
    {
        // Revoked first: a batch that is being stored holds these rows, so that afterwards all of its events can be seen.
        foreach (var family in sql.List<long>($"SELECT key FROM token_family WHERE installation = @installation ORDER BY key{sql.ForUpdate}", new { installation }))
        {
            issuer.Revoke(sql, family);
        }

        sql.Run("DELETE FROM event WHERE installation = @installation", new { installation });
        sql.Run("DELETE FROM installation WHERE key = @installation", new { installation });
    }
}
