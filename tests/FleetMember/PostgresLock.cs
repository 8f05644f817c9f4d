using Itential.Refit.Authentication;
using Npgsql;

namespace FleetMember;

// snippet: shared-postgres-lock
/// <summary>An advisory lock of PostgreSQL, held by a connection of its own: it ends with the process, however that ends.</summary>
internal sealed class PostgresLock(string connectionString) : ISessionLock
{
    public async ValueTask<IAsyncDisposable?> TryAcquireAsync(string key, TimeSpan duration, CancellationToken cancellationToken)
    {
        // Without a pool, which would keep the connection open, and so the lock.
        var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        try
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock(hashtextextended($1, 0))", connection);
            command.Parameters.Add(new NpgsqlParameter { Value = key });
            if (await command.ExecuteScalarAsync(cancellationToken) is true)
            {
                return connection;
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }
}
// end-snippet
