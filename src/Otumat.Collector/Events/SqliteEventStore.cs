using Itential.Diagnostics;

namespace Otumat.Collector;

/// <summary>Stores events one by one with one prepared statement; the writer makes one transaction of many batches.</summary>
internal sealed class SqliteEventStore(SqliteDatabase database, AccessTokens tokens, TimeProvider clock) : IEventStore, IDisposable
{
    // Only the writer's thread and connection ever use it.
    private SqliteEventInsert? _insert;

    public Task<AppendResult?> AppendAsync(Secret token, EventBatch batch, CancellationToken cancellationToken) =>
        database.WriteAsync(sql => Append(sql, OpaqueToken.Hash(token), batch), cancellationToken);

    public void Dispose() => _insert?.Dispose();

    private AppendResult? Append(Sql sql, byte[] hash, EventBatch batch)
    {
        if (tokens.Take(sql, hash) is not { } token)
        {
            return null;
        }

        _insert ??= new SqliteEventInsert(sql);
        _insert.Begin(sql, token, batch.Version, clock.NowMilliseconds());
        var accepted = batch.Events.Sum(_insert.Run);
        EventDays.Keep(sql, token.Installation, batch);
        return new AppendResult(accepted, batch.Events.Count - accepted);
    }
}
