using Itential.Testing;
using Npgsql;
using PostgresKit;
using TestKit;

namespace Itential.Fleet.Tests;

/// <summary>Eight processes, one shared store in PostgreSQL; the logins are counted on the server.</summary>
public sealed class FleetTests : IAsyncLifetime
{
    private const int Periods = 4;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(100);

    private readonly CancellationTokenSource _limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private PlatformServer _server = null!;
    private PostgresServer _postgres = null!;
    private string _database = null!;

    public async ValueTask InitializeAsync()
    {
        _limit.CancelAfter(Limit);
        _server = await PlatformServer.StartAsync(cancellationToken: _limit.Token);
        _postgres = await PostgresServer.StartAsync();
        _database = await _postgres.CreateDatabaseAsync(_limit.Token);
        await using var source = NpgsqlDataSource.Create(_database);
        await using var command = source.CreateCommand("CREATE TABLE cache (key text PRIMARY KEY, value bytea NOT NULL, expires_at timestamptz NOT NULL)");
        await command.ExecuteNonQueryAsync(_limit.Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _postgres.DisposeAsync();
        await _server.DisposeAsync();
        _limit.Dispose();
    }

    [Fact]
    public async Task Lock_OneLoginAPeriod_AndNoCallFailsWhileTheStoreIsKilledAndRestarted()
    {
        using var fleet = FleetProcesses.Start(_server, _database, "lock");
        await fleet.EachSaysAsync("call ok", _limit.Token);
        await LoginsAsync(Periods);

        var killedAt = TimeProvider.System.GetUtcNow();
        _postgres.Kill();
        await UntilAsync(() => fleet.Report().Members.All(member => member.Logins.Count(login => login > killedAt) >= 2));
        await _postgres.RestartAsync();
        await fleet.EachSaysAsync("session store answers again", _limit.Token);
        var sharedAgainAt = fleet.Report().Members.Max(member => member.Recoveries[0]);
        await LoginsAsync(Periods);
        var report = await fleet.StopAsync(_limit.Token);

        RequireNoFailure(report);
        var before = report.LoginsBetween(DateTimeOffset.MinValue, killedAt);
        var during = report.LoginsBetween(killedAt, sharedAgainAt);
        var after = report.LoginsBetween(sharedAgainAt, DateTimeOffset.MaxValue);
        var allowed = FleetProcesses.Size * FleetReport.Periods(sharedAgainAt - killedAt);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{report.Members.Sum(member => member.Calls)} calls. Logins: {before.Count} before, {during.Count} of {allowed} allowed in {sharedAgainAt - killedAt} of outage, {after.Count} after.");
        Assert.InRange(before.Count, Periods + 1, int.MaxValue);
        Assert.Empty(FleetReport.Crowded(before));
        Assert.InRange(during.Count, FleetProcesses.Size, allowed);
        Assert.All(report.Members, member => Assert.Empty(FleetReport.Crowded(member.Logins)));
        Assert.InRange(after.Count, Periods - 1, int.MaxValue);
        Assert.Empty(FleetReport.Crowded(after));
    }

    [Fact]
    public async Task NoLock_AboutOneLoginAPeriod()
    {
        using var fleet = FleetProcesses.Start(_server, _database, "claims");
        await fleet.EachSaysAsync("call ok", _limit.Token);
        await LoginsAsync(Periods);
        var report = await fleet.StopAsync(_limit.Token);

        RequireNoFailure(report);
        var periods = FleetReport.Periods(report.Logins[^1] - report.Logins[0]);
        TestContext.Current.TestOutputHelper?.WriteLine($"{report.Logins.Count} logins in {periods} periods.");

        // A second login needs a claim that takes longer to be written than the others wait. Without the store there would be eight.
        Assert.InRange(report.Logins.Count, Periods, 2 * periods);
    }

    private Task LoginsAsync(int more)
    {
        var wanted = _server.Logins + more;
        return UntilAsync(() => _server.Logins >= wanted);
    }

    private Task UntilAsync(Func<bool> holds) => Condition.UntilAsync(() => Task.FromResult(holds()), _limit.Token);

    private void RequireNoFailure(FleetReport report)
    {
        Assert.All(report.Members, member => Assert.True(member.IsComplete));
        Assert.All(report.Members, member => Assert.InRange(member.Calls, 10, int.MaxValue));
        Assert.Empty(report.Failures);
        Assert.Equal(_server.Logins, report.Logins.Count);
        Assert.Equal(0, _server.RefusedLogins);
        Assert.Equal(0, _server.UnauthenticatedRequests);
        Assert.Equal(0, _server.RefusedRequests);
    }
}
