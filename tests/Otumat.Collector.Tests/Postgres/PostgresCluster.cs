using Itential.Diagnostics;
using Otumat.Collector.Tests.Postgres;
using PostgresKit;

[assembly: AssemblyFixture(typeof(PostgresCluster))]

namespace Otumat.Collector.Tests.Postgres;

/// <summary>The PostgreSQL of this test run.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private PostgresServer? _server;

    /// <summary>The one of this run.</summary>
    public static PostgresCluster Current { get; private set; } = null!;

    /// <summary>Makes an empty database and gives its connection string.</summary>
    public async Task<Secret> CreateDatabaseAsync() => new(await _server!.CreateDatabaseAsync(TestContext.Current.CancellationToken));

    public async ValueTask InitializeAsync()
    {
        _server = await PostgresServer.StartAsync();
        Current = this;
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
