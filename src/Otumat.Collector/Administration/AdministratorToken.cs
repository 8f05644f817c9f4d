using System.Security.Cryptography;
using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>The one token that opens the dashboard. The database has its hash only.</summary>
internal sealed class AdministratorToken(IDatabase database)
{
    /// <summary>Makes the token of a new database; null where there is one. Of several collectors that start at once, one makes it.</summary>
    public async Task<Secret?> CreateAsync(CancellationToken cancellationToken)
    {
        var token = OpaqueToken.Create();
        var made = await database.WriteAsync(
            sql => sql.Run("INSERT INTO administrator (one, token_hash) VALUES (1, @hash) ON CONFLICT DO NOTHING", new { hash = OpaqueToken.Hash(token) }),
            cancellationToken).ConfigureAwait(false);
        return made == 1 ? token : null;
    }

    /// <summary>Makes another token; the one before and every open dashboard end.</summary>
    public async Task<Secret> ReplaceAsync(CancellationToken cancellationToken)
    {
        var token = OpaqueToken.Create();
        await database.WriteAsync(
            sql => sql.Run("INSERT INTO administrator (one, token_hash) VALUES (1, @hash) ON CONFLICT (one) DO UPDATE SET token_hash = excluded.token_hash", new { hash = OpaqueToken.Hash(token) }),
            cancellationToken).ConfigureAwait(false);
        return token;
    }

    /// <summary>Gives the mark of the token when it is the right one: what a cookie names so that it ends with its token.</summary>
    public async Task<string?> CheckAsync(Secret token, CancellationToken cancellationToken)
    {
        var kept = await ReadAsync(cancellationToken).ConfigureAwait(false);
        return kept is not null && CryptographicOperations.FixedTimeEquals(OpaqueToken.Hash(token), kept) ? Mark(kept) : null;
    }

    public async Task<bool> IsCurrentAsync(string mark, CancellationToken cancellationToken) =>
        await ReadAsync(cancellationToken).ConfigureAwait(false) is { } kept && Mark(kept) == mark;

    private static string Mark(byte[] hash) => Convert.ToHexString(SHA256.HashData(hash));

    private Task<byte[]?> ReadAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(sql => sql.Find<byte[]>("SELECT token_hash FROM administrator"), cancellationToken);
}
