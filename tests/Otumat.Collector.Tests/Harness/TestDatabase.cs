using System.Data.Common;
using Dapper;
using Itential.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using Otumat.Collector.Tests.Postgres;

namespace Otumat.Collector.Tests.Harness;

/// <summary>An empty database, and a way to look into it that is not the collector's.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    public static readonly string[] Tables =
    [
        "installation", "token_family", "refresh_token", "access_token", "authorization_code", "device_code", "event", "activity", "administrator", "form_key",
    ];

    private TestDatabase(string folder, Secret? postgres)
    {
        Folder = folder;
        Postgres = postgres;
    }

    public string Folder { get; }

    public Secret? Postgres { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind) =>
        new(Directory.CreateTempSubdirectory("otumat-collector-").FullName, kind == DatabaseKind.Postgres ? await PostgresCluster.Current.CreateDatabaseAsync() : null);

    public DbConnection Open()
    {
        DbConnection connection = Postgres is { } text
            ? new NpgsqlConnection(text.Reveal())
            : new SqliteConnection($"Data Source={Path.Combine(Folder, "collector.db")};Default Timeout=10");
        connection.Open();
        return connection;
    }

    public long Count(string table)
    {
        using var connection = Open();
        return connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM {table}");
    }

    public T? Value<T>(string text)
    {
        using var connection = Open();
        return connection.ExecuteScalar<T>(text);
    }

    /// <summary>Everything that is stored, as text.</summary>
    public string Dump()
    {
        using var connection = Open();
        return string.Join('\n', Tables.SelectMany(table => connection.Query($"SELECT * FROM {table}")
            .Cast<IDictionary<string, object?>>()
            .Select(row => table + ": " + string.Join(' ', row.Values.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) + " " + System.Text.Encoding.Latin1.GetString(bytes) : value?.ToString())))));
    }

    public ValueTask DisposeAsync()
    {
        if (Postgres is { } text)
        {
            using var connection = new NpgsqlConnection(text.Reveal());
            NpgsqlConnection.ClearPool(connection);
        }
        else
        {
            SqliteConnection.ClearAllPools();
        }

        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
