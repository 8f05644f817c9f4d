using System.Diagnostics;
using Npgsql;
using TestKit;

namespace Otumat.EndToEnd.Tests.Postgres;

/// <summary>A PostgreSQL cluster of the tests' own, reached by a socket in its folder: it takes no port.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("otumat-pg-").FullName;
    private ChildProcess? _server;
    private int _databases;

    private string Data => Path.Combine(_folder, "data");

    public async ValueTask InitializeAsync()
    {
        using var limit = new CancellationTokenSource(Limits.Start);
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync(new ProcessStartInfo("chown", ["postgres", _folder]), limit.Token);
        }

        await RunAsync(
            PostgresPrograms.Command("initdb", "-D", Data, "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"),
            limit.Token);
        _server = ChildProcess.Start(PostgresPrograms.Command(
            "postgres", "-D", Data, "-k", _folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=200"));
        await _server.LineAsync(line => line.Contains("database system is ready to accept connections", StringComparison.Ordinal), limit.Token);
    }

    /// <summary>Makes an empty database and gives the connection string to it.</summary>
    public async Task<string> CreateDatabaseAsync(CancellationToken ct)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        await command.ExecuteNonQueryAsync(ct);
        return ConnectionString(name);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is not null)
        {
            using var limit = new CancellationTokenSource(Limits.Answer);
            await RunAsync(PostgresPrograms.Command("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop"), limit.Token);
            _server.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string ConnectionString(string database) => $"Host={_folder};Username=postgres;Database={database}";

    // From a folder that the other user may enter.
    private static async Task RunAsync(ProcessStartInfo start, CancellationToken ct)
    {
        start.WorkingDirectory = "/";
        using var process = ChildProcess.Start(start);
        var code = await process.ExitAsync(ct);
        if (code != 0)
        {
            throw new InvalidOperationException($"{start.FileName} ended with {code}: {process.Output}");
        }
    }
}
