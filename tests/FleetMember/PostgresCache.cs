using Microsoft.Extensions.Caching.Distributed;
using Npgsql;
using NpgsqlTypes;

namespace FleetMember;

/// <summary>A table of PostgreSQL as a distributed cache: as much of it as shared sessions use.</summary>
internal sealed class PostgresCache(NpgsqlDataSource source) : IDistributedCache
{
    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await using var command = source.CreateCommand("SELECT value FROM cache WHERE key = $1 AND expires_at > now()");
        command.Parameters.Add(new NpgsqlParameter { Value = key });
        return await command.ExecuteScalarAsync(token) as byte[];
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        var end = options.AbsoluteExpiration ?? TimeProvider.System.GetUtcNow() + options.AbsoluteExpirationRelativeToNow!.Value;
        await using var command = source.CreateCommand(
            "INSERT INTO cache (key, value, expires_at) VALUES ($1, $2, $3) ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires_at = excluded.expires_at");
        command.Parameters.Add(new NpgsqlParameter { Value = key });
        command.Parameters.Add(new NpgsqlParameter { Value = value });
        command.Parameters.Add(new NpgsqlParameter { Value = end.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await command.ExecuteNonQueryAsync(token);
    }

    public async Task RemoveAsync(string key, CancellationToken token = default)
    {
        await using var command = source.CreateCommand("DELETE FROM cache WHERE key = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = key });
        await command.ExecuteNonQueryAsync(token);
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();
}
