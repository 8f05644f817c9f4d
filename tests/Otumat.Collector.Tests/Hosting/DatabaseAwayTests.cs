using System.Net;
using Npgsql;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Hosting;

public sealed class DatabaseAwayTests
{
    [Fact]
    public async Task Requests_WhileTheDatabaseIsAway_AreToldToComeBack()
    {
        await using var data = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var collector = await CollectorUnderTest.StartAsync(data);
        var library = new Library(collector.Http);
        var tokens = await library.SignInAsync();
        var name = new NpgsqlConnectionStringBuilder(data.Postgres!.Reveal()).Database!;
        await CloseAsync(name, isClosed: true);

        using var events = await library.SendAsync(tokens.Access, Some.Batch(1));
        using var refresh = await library.RefreshAsync(tokens.Refresh);
        using var health = await collector.Http.GetAsync("/health", TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (events.StatusCode, refresh.StatusCode, health.StatusCode));
        Assert.Equal((5, 5), (events.Headers.RetryAfter!.Delta!.Value.TotalSeconds, refresh.Headers.RetryAfter!.Delta!.Value.TotalSeconds));
        Assert.DoesNotContain("Npgsql", await events.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await CloseAsync(name, isClosed: false);
        using var again = await library.SendAsync(tokens.Access, Some.Batch(1));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    private static async Task CloseAsync(string name, bool isClosed)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder((await Postgres.PostgresCluster.Current.CreateDatabaseAsync()).Reveal()) { Pooling = false }.ToString());
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(
            $"ALTER DATABASE {name} ALLOW_CONNECTIONS {(isClosed ? "false" : "true")}; SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'", connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
