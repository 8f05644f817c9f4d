using Microsoft.Data.Sqlite;

namespace Otumat.Collector;

/// <summary>The statement that most of the collector's time goes into, prepared once.</summary>
internal sealed class SqliteEventInsert : IDisposable
{
    private const string Text =
        """
        INSERT INTO event (installation, id, received_at, client_id, day, time, name, version, properties)
        VALUES (@installation, @id, @received_at, @client_id, @day, @time, @name, @version, @properties)
        ON CONFLICT DO NOTHING
        """;

    private readonly SqliteCommand _command;

    public SqliteEventInsert(Sql sql)
    {
        _command = (SqliteCommand)sql.Connection.CreateCommand();
        _command.CommandText = Text;
        foreach (var name in (string[])["installation", "id", "received_at", "client_id", "day", "time", "name", "version", "properties"])
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = "@" + name });
        }
    }

    /// <summary>Sets what all events of a batch have in common.</summary>
    public void Begin(Sql sql, AccessTokenRow token, string version, long now)
    {
        _command.Transaction = (SqliteTransaction?)sql.Transaction;
        Set("installation", token.Installation);
        Set("received_at", now);
        Set("client_id", token.ClientId);
        Set("version", version);
    }

    /// <summary>Gives 1 for a new event and 0 for one that is there.</summary>
    public int Run(UsageEvent item)
    {
        Set("id", item.Id.ToByteArray(bigEndian: true));
        Set("day", UnixTime.DayOf(item.Time));
        Set("time", item.Time);
        Set("name", item.Name);
        Set("properties", (object?)item.Properties ?? DBNull.Value);
        return _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();

    private void Set(string name, object value) => _command.Parameters["@" + name].Value = value;
}
