using Itential.Diagnostics;
using Npgsql;

namespace Otumat.Collector;

/// <summary>Stores a batch with one statement. Ids go in order, so that two collectors with the same batch never wait for each other.</summary>
internal sealed class PostgresEventStore(PostgresDatabase database, AccessTokens tokens, TimeProvider clock) : IEventStore
{
    private const string Text =
        """
        INSERT INTO event (installation, id, received_at, client_id, day, time, name, version, properties)
        SELECT @installation, e.id, @received_at, @client_id, e.day, e.time, e.name, @version, e.properties
        FROM unnest(@ids, @days, @times, @names, @properties) AS e (id, day, time, name, properties)
        ORDER BY e.id
        ON CONFLICT DO NOTHING
        """;

    public Task<AppendResult?> AppendAsync(Secret token, EventBatch batch, CancellationToken cancellationToken) =>
        database.WriteAsync(sql => Append(sql, OpaqueToken.Hash(token), batch), cancellationToken);

    private AppendResult? Append(Sql sql, byte[] hash, EventBatch batch)
    {
        if (tokens.Take(sql, hash) is not { } token)
        {
            return null;
        }

        using var command = new NpgsqlCommand(Text, (NpgsqlConnection)sql.Connection, (NpgsqlTransaction?)sql.Transaction);
        var values = command.Parameters;
        values.AddWithValue("installation", token.Installation);
        values.AddWithValue("received_at", clock.NowMilliseconds());
        values.AddWithValue("client_id", token.ClientId);
        values.AddWithValue("version", batch.Version);
        values.AddWithValue("ids", batch.Events.Select(item => item.Id).ToArray());
        values.AddWithValue("days", batch.Events.Select(item => UnixTime.DayOf(item.Time)).ToArray());
        values.AddWithValue("times", batch.Events.Select(item => item.Time).ToArray());
        values.AddWithValue("names", batch.Events.Select(item => item.Name).ToArray());
        values.Add(new NpgsqlParameter<string?[]>("properties", [.. batch.Events.Select(item => item.Properties)]));
        var accepted = command.ExecuteNonQuery();
        EventDays.Keep(sql, token.Installation, batch);
        return new AppendResult(accepted, batch.Events.Count - accepted);
    }
}
