using PostgresKit;

namespace Otumat.EndToEnd.Tests.Postgres;

/// <summary>The PostgreSQL of a test class.</summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private PostgresServer? _server;

    public async ValueTask InitializeAsync() => _server = await PostgresServer.StartAsync();

    /// <summary>Makes an empty database and gives the connection string to it.</summary>
    public Task<string> CreateDatabaseAsync(CancellationToken ct) => _server!.CreateDatabaseAsync(ct);

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
