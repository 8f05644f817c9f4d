using System.Diagnostics;
using Itential.Diagnostics;
using Npgsql;
using Otumat.Collector.Tests.Postgres;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace Otumat.Collector.Tests.Postgres;

/// <summary>A PostgreSQL of this test run, on a socket in a folder of its own, gone with it.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "otumat-pg-" + Guid.NewGuid().ToString("N")[..12]);

    /// <summary>The one of this run.</summary>
    public static PostgresCluster Current { get; private set; } = null!;

    private static bool IsRoot => Environment.UserName == "root";

    private static string Binaries { get; } = FindBinaries();

    /// <summary>Makes an empty database and gives its connection string.</summary>
    public async Task<Secret> CreateDatabaseAsync()
    {
        var name = "t" + Guid.NewGuid().ToString("N");
        await using var connection = new NpgsqlConnection(Text("postgres") + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE template0 STRATEGY file_copy", connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return new Secret(Text(name));
    }

    public async ValueTask InitializeAsync()
    {
        await RunAsync("install", IsRoot ? ["-d", "-m", "700", "-o", "postgres", _folder] : ["-d", "-m", "700", _folder]);
        AppDomain.CurrentDomain.ProcessExit += Stop;
        await RunAsOwnerAsync("initdb", "-D", _folder, "-A", "trust", "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8");
        await RunAsOwnerAsync("pg_ctl", "-D", _folder, "-w", "-l", Path.Combine(_folder, "log"), "-o", $"-c listen_addresses='' -c unix_socket_directories={_folder} -c fsync=off -c max_connections=300", "start");
        Current = this;
    }

    public ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        Stop(null, EventArgs.Empty);
        AppDomain.CurrentDomain.ProcessExit -= Stop;
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private void Stop(object? sender, EventArgs arguments)
    {
        if (File.Exists(Path.Combine(_folder, "postmaster.pid")))
        {
            RunAsOwnerAsync("pg_ctl", "-D", _folder, "-m", "immediate", "-w", "stop").GetAwaiter().GetResult();
        }
    }

    private static Task RunAsOwnerAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Binaries, program);
        return IsRoot ? RunAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    private static async Task RunAsync(string program, string[] arguments)
    {
        // The server inherits the standard streams, so nobody may wait for their end.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath(), UseShellExecute = false, RedirectStandardInput = true })!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}. Install postgresql (Debian) to run these tests.");
    }

    private static string FindBinaries()
    {
        var folders = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        var found = folders.Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
        return found ?? throw new InvalidOperationException("PostgreSQL is not installed. Install postgresql (Debian) to run these tests.");
    }

    private string Text(string database) => $"Host={_folder};Username=postgres;Database={database};Maximum Pool Size=40";
}
