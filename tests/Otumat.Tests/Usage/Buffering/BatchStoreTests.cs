using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Buffering;

public sealed class BatchStoreTests
{
    [Fact]
    public async Task Files_AreForTheirOwnerAlone()
    {
        await using var person = new Person();
        var agent = await LoggedAsync(person);

        var files = Directory.GetFiles(person.Home.Path, "*", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
        Assert.All(
            Directory.GetDirectories(person.Home.Path).Append(person.Home.Path),
            folder => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder)));
        Assert.True(agent.IsCollecting);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead | UnixFileMode.GroupExecute)]
    [InlineData(UnixFileMode.OtherWrite)]
    public async Task Folder_ThatOthersCanUse_IsRefusedWithTheRemedy(UnixFileMode others)
    {
        await using var person = new Person();
        await LoggedAsync(person);
        File.SetUnixFileMode(person.Home.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | others);

        var error = await Assert.ThrowsAsync<UsageStorageException>(() => person.Agent().EnableAsync(Person.Ct));

        Assert.Contains($"chmod 700 '{person.Home.Path}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_BelowOneThatOthersCanWriteInto_IsRefused()
    {
        await using var person = new Person();
        await LoggedAsync(person);
        var parent = Path.GetDirectoryName(person.Home.Path)!;
        File.SetUnixFileMode(parent, File.GetUnixFileMode(parent) | UnixFileMode.GroupWrite);

        var error = await Assert.ThrowsAsync<UsageStorageException>(() => person.Agent().EnableAsync(Person.Ct));

        Assert.Contains($"chmod go-w '{parent}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_Batch_IsSetAside_AndTheOthersAreRead()
    {
        await using var person = new Person();
        var agent = await LoggedAsync(person);
        var name = BatchFile.NameFor(DateTimeOffset.UnixEpoch, 5);
        await File.WriteAllTextAsync(Path.Combine(person.Home.Buffer, name), "{\"events\":[{\"id\"", Person.Ct);

        using var claim = agent.Parts.Batches.ClaimNext();

        Assert.Equal("import", Assert.Single(claim!.Events).Name);
        Assert.True(File.Exists(Path.Combine(person.Home.Aside, name + ".damaged")));
    }

    [Fact]
    public async Task Claim_OfOne_IsNotGivenToAnother_AndEndsWithIt()
    {
        await using var person = new Person();
        var agent = await LoggedAsync(person);

        using (var first = agent.Parts.Batches.ClaimNext())
        {
            Assert.NotNull(first);
            Assert.Null(person.Agent().Parts.Batches.ClaimNext());
        }

        using var second = person.Agent().Parts.Batches.ClaimNext();
        Assert.NotNull(second);
    }

    [Fact]
    public async Task Claim_TakesOneVersionAtATime()
    {
        await using var person = new Person();
        await LoggedAsync(person);
        await LoggedAsync(person, options => options with { PackageVersion = "2.0.0" });

        using var claim = person.Agent().Parts.Batches.ClaimNext();

        Assert.Equal("1.2.3", claim!.PackageVersion);
        Assert.Single(claim.Events);
    }

    [Fact]
    public async Task OldBatches_AreDroppedAndCounted()
    {
        var clock = new ManualTimeProvider();
        await using var person = new Person(change: options => options with { TimeProvider = clock });
        var store = person.Agent().Parts.Batches;
        await person.Agent().EnableAsync(Person.Ct);
        await AddAsync(store, 3);
        clock.Advance(BufferLimits.Age + TimeSpan.FromMinutes(1));
        await AddAsync(store, 2);

        Assert.Equal(2, store.Waiting);
        Assert.Equal(3, (await person.Agent().GetStatusAsync(Person.Ct)).EventsDropped);
    }

    [Fact]
    public async Task TooMany_DropsTheOldest_ButNotWhatIsBeingSent()
    {
        var clock = new ManualTimeProvider();
        await using var person = new Person(change: options => options with { TimeProvider = clock });
        var store = person.Agent().Parts.Batches;
        await person.Agent().EnableAsync(Person.Ct);
        await AddAsync(store, 1);
        clock.Advance(TimeSpan.FromSeconds(1));
        var big = Path.Combine(person.Home.Buffer, BatchFile.NameFor(clock.GetUtcNow(), BufferLimits.OnDisk));
        PrivateFile.Write(big, "{\"packageVersion\":\"1\",\"events\":[]}"u8);
        clock.Advance(TimeSpan.FromSeconds(1));

        using (var sending = BatchClaim.Open(store.List()[0].Path))
        {
            await AddAsync(store, 2);
        }

        Assert.Equal([1, 2], store.List().Select(file => file.Count));
    }

    [Fact]
    public async Task Add_AfterANo_WritesNothing()
    {
        await using var person = new Person();
        var agent = await LoggedAsync(person);
        await person.Agent().DisableAsync(Person.Ct);

        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        Assert.False(agent.IsCollecting);
        Assert.Equal(0, agent.Parts.Batches.Waiting);
    }

    [Fact]
    public async Task HalfWrittenFiles_OfProcessesThatWereKilled_AreDeletedAfterAnHour()
    {
        await using var person = new Person();
        var agent = await LoggedAsync(person);
        var (old, young) = (Path.Combine(person.Home.Buffer, "a.json.1.tmp"), Path.Combine(person.Home.Path, "b.json.2.tmp"));
        await File.WriteAllTextAsync(old, "{", Person.Ct);
        await File.WriteAllTextAsync(young, "{", Person.Ct);
        File.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().UtcDateTime - TimeSpan.FromHours(2));

        agent.Parts.Batches.DeleteLeftovers();

        Assert.Equal((false, true), (File.Exists(old), File.Exists(young)));
        Assert.Equal(1, agent.Parts.Batches.Waiting);
    }

    [Fact]
    public async Task Processes_ShareOneBuffer()
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);
        var agents = Enumerable.Range(0, 8).Select(_ => person.Agent()).ToList();

        await Parallel.ForEachAsync(agents, Person.Ct, async (agent, ct) =>
        {
            for (var i = 0; i < 250; i++)
            {
                agent.Log("import");
            }

            await agent.FlushAsync(ct);
        });

        Assert.Equal(2_000, agents[0].Parts.Batches.Waiting);
        Assert.Equal(0, (await agents[0].GetStatusAsync(Person.Ct)).EventsDropped);
    }

    private static async Task<UsageAgent> LoggedAsync(Person person, Func<UsageAgentOptions, UsageAgentOptions>? change = null)
    {
        var agent = person.Agent(change);
        await agent.EnableAsync(Person.Ct);
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);
        return agent;
    }

    private static Task<bool> AddAsync(BatchStore store, int events) =>
        store.TryAddAsync(new StoredBatch("1.2.3", [.. Enumerable.Range(0, events).Select(_ => new StoredEvent(Guid.NewGuid(), DateTimeOffset.UnixEpoch, "import", null))]), 0, 0, Person.Ct);
}
