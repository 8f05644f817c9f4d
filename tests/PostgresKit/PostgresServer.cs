using System.Diagnostics.CodeAnalysis;
using System.Diagnostics;
using Npgsql;
using TestKit;

namespace PostgresKit;

/// <summary>A PostgreSQL of the tests' own, reached by a socket in its folder: it takes no port, and is gone with the tests.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("tests-pg-").FullName;
    private ChildProcess? _server;
    private int _databases;

    private PostgresServer()
    {
    }

    private string Data => Path.Combine(_folder, "data");

    public static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer();
        try
        {
            await server.MakeAsync();
            await server.RestartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes an empty database and gives the connection string to it.</summary>
    [SuppressMessage("Security", "S2077:Formatting SQL queries is security-sensitive", Justification = "A name is no parameter, and this one is made of a number.")]
    public async Task<string> CreateDatabaseAsync(CancellationToken ct)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy";
        await command.ExecuteNonQueryAsync(ct);
        return ConnectionString(name);
    }

    /// <summary>Ends the server and all its processes by SIGKILL.</summary>
    public void Kill()
    {
        _server?.Dispose();
        _server = null;
    }

    /// <summary>Starts the server on the data that it had, and waits until it takes connections.</summary>
    public async Task RestartAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        Kill();
        _server = ChildProcess.Start(PostgresPrograms.Command(
            "postgres", "-D", Data, "-k", _folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c", "max_connections=300"));
        await _server.LineAsync(line => line.Contains("database system is ready to accept connections", StringComparison.Ordinal), limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (_server is not null)
        {
            using var limit = new CancellationTokenSource(Limit);
            await RunAsync(PostgresPrograms.Command("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop"), limit.Token);
            Kill();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private async Task MakeAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync(new ProcessStartInfo("chown", ["postgres", _folder]), limit.Token);
        }

        await RunAsync(
            PostgresPrograms.Command("initdb", "-D", Data, "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"),
            limit.Token);
    }

    private string ConnectionString(string database) => $"Host={_folder};Username=postgres;Database={database};Maximum Pool Size=40";

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
