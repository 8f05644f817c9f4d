using Npgsql;

namespace Otumat.EndToEnd.Tests.Postgres;

/// <summary>What the cluster of the tests promises to the other tests.</summary>
public sealed class PostgresFixtureTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CreateDatabaseAsync_Twice_GivesTwoEmptyDatabases()
    {
        var (first, second) = (await postgres.CreateDatabaseAsync(Token), await postgres.CreateDatabaseAsync(Token));

        await ExecuteAsync(first, "CREATE TABLE only_here (id int)");

        Assert.Equal(1L, await ExecuteAsync(first, "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'"));
        Assert.Equal(0L, await ExecuteAsync(second, "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'"));
    }

    private static async Task<object?> ExecuteAsync(string connectionString, string command)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var sql = source.CreateCommand(command);
        return await sql.ExecuteScalarAsync(Token);
    }
}
