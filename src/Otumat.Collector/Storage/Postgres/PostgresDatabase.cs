using System.Data;
using Dapper;
using Itential.Diagnostics;
using Npgsql;

namespace Otumat.Collector;

/// <summary>A PostgreSQL that several collectors share. Rows that a decision rests on are locked, not copied.</summary>
internal sealed class PostgresDatabase : IDatabase
{
    private const int MostTries = 5;

    // Any number will do, as long as nobody else who uses this database takes it.
    private const long PreparationLock = 0x6F74756D61740001;
    private const long AloneLock = 0x6F74756D61740002;

    private readonly NpgsqlDataSource _source;

    public PostgresDatabase(Secret connection)
    {
        try
        {
            _source = NpgsqlDataSource.Create(connection.Reveal());
        }
        catch (ArgumentException)
        {
            // Its message may quote the connection string.
            throw new ConfigurationException($"The connection to PostgreSQL cannot be understood. Write {PostgresConnectionText.Variable} as Host=…;Database=…;Username=…;Password=….");
        }
    }

    public Task PrepareAsync(CancellationToken cancellationToken) => WriteAsync(Prepare, cancellationToken);

    public Task<T> ReadAsync<T>(Func<Sql, T> work, CancellationToken cancellationToken) => Task.Run(
        () => PostgresFailure.Translate(() =>
        {
            using var connection = _source.OpenConnection();
            return work(new Sql(connection, transaction: null, locksRows: false));
        }),
        cancellationToken);

    public Task<T> WriteAsync<T>(Func<Sql, T> work, CancellationToken cancellationToken) =>
        Task.Run(() => PostgresFailure.Translate(() => Write(work)), cancellationToken);

    public Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken) =>
        PostgresFailure.TranslateAsync(() => LockedAsync(work, cancellationToken));

    public Task<string> DescribeAsync(CancellationToken cancellationToken) =>
        ReadAsync(sql => $"PostgreSQL {sql.Find<string>("SHOW server_version")}", cancellationToken);

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task<T> LockedAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        // The lock ends with its connection, so that a collector that is killed leaves none behind.
        var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            // What the other one does may take longer than a statement usually may.
            var taking = new CommandDefinition("SELECT pg_advisory_lock(@AloneLock)", new { AloneLock }, commandTimeout: 0, cancellationToken: cancellationToken);
            await connection.ExecuteAsync(taking).ConfigureAwait(false);
            try
            {
                return await work().ConfigureAwait(false);
            }
            finally
            {
                if (connection.State == ConnectionState.Open)
                {
                    await connection.ExecuteAsync("SELECT pg_advisory_unlock(@AloneLock)", new { AloneLock }).ConfigureAwait(false);
                }
            }
        }
    }

    private static bool Prepare(Sql sql)
    {
        sql.Run("SELECT pg_advisory_xact_lock(@PreparationLock)", new { PreparationLock });
        sql.Run("CREATE TABLE IF NOT EXISTS schema_version (one BIGINT PRIMARY KEY CHECK (one = 1), number BIGINT NOT NULL)");
        var done = (int)sql.Find<long>("SELECT number FROM schema_version");
        Schema.RefuseNewer(done);
        foreach (var (number, text) in Schema.After(done, SchemaWords.Postgres))
        {
            sql.Run(text);
            sql.Run("INSERT INTO schema_version (one, number) VALUES (1, @number) ON CONFLICT (one) DO UPDATE SET number = excluded.number", new { number = (long)number });
        }

        return true;
    }

    private T Write<T>(Func<Sql, T> work)
    {
        var attempt = 0;
        while (true)
        {
            attempt++;
            try
            {
                using var connection = _source.OpenConnection();
                using var transaction = connection.BeginTransaction(IsolationLevel.ReadCommitted);
                var result = work(new Sql(connection, transaction, locksRows: true));
                transaction.Commit();
                return result;
            }
            catch (PostgresException cause) when (PostgresFailure.IsRace(cause) && attempt < MostTries)
            {
                // Two transactions waited for each other, and this one was ended; its turn comes now.
            }
        }
    }
}
