using Dapper;
using Microsoft.Data.Sqlite;

namespace Otumat.Collector;

/// <summary>The embedded file: many readers, one writer (WAL), each commit on disk (synchronous = FULL).</summary>
internal sealed class SqliteDatabase : IDatabase
{
    private readonly string _origin = SqliteLibrary.Origin;
    private readonly string _connectionText;
    private readonly SqliteWriter _writer;
    private readonly string _lockPath;

    public SqliteDatabase(string path)
    {
        Create(path);
        _lockPath = path + ".lock";
        _connectionText = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 10 }.ToString();

        // The file remembers that it has a WAL; the rest is for who writes.
        var connection = Open();
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
        _writer = new SqliteWriter(connection);
    }

    public Task PrepareAsync(CancellationToken cancellationToken) => WriteAsync(Prepare, cancellationToken);

    // The provider has no asynchronous reads; a read is short, and the file is local.
    public Task<T> ReadAsync<T>(Func<Sql, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var connection = Open();
            return Task.FromResult(work(new Sql(connection, transaction: null, locksRows: false)));
        }
        catch (SqliteException cause)
        {
            throw new StorageUnavailableException("SQLite could not read.", cause);
        }
    }

    // Not cancelled once it waits: what was taken is committed, whoever is still there to hear of it.
    public Task<T> WriteAsync<T>(Func<Sql, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var order = new SqliteOrder<T>(work);
        _writer.Take(order);
        return order.Task;
    }

    public async Task<T> AloneAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var file = await FileLock.TakeAsync(_lockPath, cancellationToken).ConfigureAwait(false);
        await using (file.ConfigureAwait(false))
        {
            return await work().ConfigureAwait(false);
        }
    }

    public Task<string> DescribeAsync(CancellationToken cancellationToken) =>
        ReadAsync(sql => $"SQLite {sql.Find<string>("SELECT sqlite_version()")} ({_origin})", cancellationToken);

    public ValueTask DisposeAsync()
    {
        _writer.Dispose();
        using var connection = new SqliteConnection(_connectionText);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    private static bool Prepare(Sql sql)
    {
        var done = (int)sql.Find<long>("PRAGMA user_version");
        Schema.RefuseNewer(done);
        foreach (var (number, text) in Schema.After(done, SchemaWords.Sqlite))
        {
            sql.Run(text);
            sql.Run($"PRAGMA user_version = {number}");
        }

        return true;
    }

    // SQLite gives its other files the mode of the first. Its keys and hashes are the owner's, whoever may look into the folder.
    private static void Create(string path)
    {
        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
            FileModes.SetOnCreation(options, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            using var file = new FileStream(path, options);
        }
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionText);
        connection.Open();
        return connection;
    }
}
