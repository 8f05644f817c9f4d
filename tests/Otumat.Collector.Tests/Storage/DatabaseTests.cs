using System.Runtime.Versioning;
using Otumat.Collector.Tests.Harness;

namespace Otumat.Collector.Tests.Storage;

[UnsupportedOSPlatform("windows")]
public sealed class DatabaseTests
{
    [Theory]
    [EachDatabase]
    public async Task Schema_OfANewerCollector_IsRefused(DatabaseKind kind)
    {
        await using var data = await TestDatabase.CreateAsync(kind);
        await using (await CollectorUnderTest.StartAsync(data))
        {
            data.Value<long>(kind == DatabaseKind.Sqlite ? "PRAGMA user_version = 99" : "UPDATE schema_version SET number = 99");
        }

        var fault = await Assert.ThrowsAsync<ConfigurationException>(() => CollectorUnderTest.StartAsync(data));

        Assert.Contains("schema 99", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [EachDatabase]
    public async Task Write_ThatFails_ChangesNothingAndLeavesTheOthersAlone(DatabaseKind kind)
    {
        await using var collector = await CollectorUnderTest.StartAsync(kind);
        var database = collector.Get<IDatabase>();
        var good = Enumerable.Range(0, 50).Select(number => database.WriteAsync(sql => Insert(sql, $"good {number}"), TestContext.Current.CancellationToken));
        var bad = Enumerable.Range(0, 50).Select(number => database.WriteAsync<int>(
            sql =>
            {
                Insert(sql, $"bad {number}");
                throw new InvalidOperationException("on purpose");
            },
            TestContext.Current.CancellationToken));

        var writes = good.Zip(bad).SelectMany(pair => (Task[])[pair.First, pair.Second]).ToList();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Task.WhenAll(writes));
        Assert.All(writes, (write, index) => Assert.Equal(index % 2 == 1, write.IsFaulted));
        Assert.Equal(50, collector.Data.Value<long>("SELECT COUNT(*) FROM form_key WHERE name LIKE 'good %'"));
        Assert.Equal(0, collector.Data.Value<long>("SELECT COUNT(*) FROM form_key WHERE name LIKE 'bad %'"));
    }

    [Fact]
    public async Task Sqlite_OfACollector_IsSafeAgainstPowerCuts()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);
        var database = collector.Get<IDatabase>();

        var modes = await database.WriteAsync(
            sql => (sql.Find<string>("PRAGMA journal_mode"), sql.Find<long>("PRAGMA synchronous"), sql.Find<long>("PRAGMA foreign_keys")),
            TestContext.Current.CancellationToken);

        Assert.Equal(("wal", 2L, 1L), modes);
    }

    [Fact]
    public async Task Sqlite_OfACollector_IsItsOwnersAlone()
    {
        await using var collector = await CollectorUnderTest.StartAsync(DatabaseKind.Sqlite);

        var modes = Directory.GetFiles(collector.Data.Folder, "collector.db*").Select(File.GetUnixFileMode).Distinct();

        Assert.Equal([UnixFileMode.UserRead | UnixFileMode.UserWrite], modes);
    }

    [Theory]
    [EachDatabase]
    public async Task Work_Alone_IsNotDoneByTwo(DatabaseKind kind)
    {
        await using var data = await TestDatabase.CreateAsync(kind);
        await using var collector = await CollectorUnderTest.StartAsync(data);
        var database = collector.Get<IDatabase>();
        var inside = 0;
        var most = 0;

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => database.AloneAsync(
            async () =>
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                await database.WriteAsync(sql => sql.Find<long>("SELECT 1"), TestContext.Current.CancellationToken);
                return Interlocked.Decrement(ref inside);
            },
            TestContext.Current.CancellationToken)));

        Assert.Equal(1, most);
    }

    [Theory]
    [EachDatabase]
    public async Task Waiting_ForWorkAlone_EndsWhenItIsCanceled(DatabaseKind kind)
    {
        await using var data = await TestDatabase.CreateAsync(kind);
        await using var collector = await CollectorUnderTest.StartAsync(data);
        var database = collector.Get<IDatabase>();
        var (inside, leave) = (new TaskCompletionSource(), new TaskCompletionSource<int>());
        var first = database.AloneAsync(
            () =>
            {
                inside.SetResult();
                return leave.Task;
            },
            TestContext.Current.CancellationToken);
        await inside.Task.WaitAsync(TestContext.Current.CancellationToken);
        using var cancel = new CancellationTokenSource();
        var second = database.AloneAsync(() => Task.FromResult(0), cancel.Token);

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        leave.SetResult(1);
        Assert.Equal(1, await first);
    }

    private static int Insert(Sql sql, string name) => sql.Run("INSERT INTO form_key (name, xml) VALUES (@name, '<x/>')", new { name });
}
