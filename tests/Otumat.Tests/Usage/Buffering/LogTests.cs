using Otumat.Usage;

namespace Otumat.Tests.Usage.Buffering;

public sealed class LogTests
{
    [Fact]
    public async Task Event_OfAPersonWhoAgreed_IsOnTheDiskWithItsIdAndTime()
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);

        agent.Log("train", new Dictionary<string, UsageValue> { ["rows"] = 3, ["kind"] = "csv" });
        await agent.FlushAsync(Person.Ct);

        var logged = Assert.Single(Stored(person));
        Assert.Equal("train", logged.Name);
        Assert.Equal(7, logged.Id.ToByteArray(bigEndian: true)[6] >> 4);
        Assert.InRange(logged.Time, TimeProvider.System.GetUtcNow() - TimeSpan.FromMinutes(5), TimeProvider.System.GetUtcNow());
        Assert.Equal((3.0, "csv"), (logged.Properties!["rows"].AsNumber(), logged.Properties["kind"].AsText()));
    }

    [Fact]
    public async Task Event_OfAPersonWhoHasNotDecided_IsForgotten()
    {
        await using var person = new Person();
        var agent = person.Agent();

        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        Assert.False(agent.IsCollecting);
        Assert.False(Directory.Exists(person.Home.Path));
    }

    [Fact]
    public async Task BeforeTheDecisionIsKnown_256EventsWait_AndTheRestIsCounted()
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);
        using var known = new ManualResetEventSlim();
        using var recorder = new UsageRecorder(person.Agent().Parts, () => known.Wait(TimeSpan.FromMinutes(1)));

        for (var i = 0; i < 300; i++)
        {
            recorder.Log("import", null);
        }

        known.Set();
        await recorder.FlushAsync(Person.Ct);

        Assert.Equal(256, Stored(person).Count);
        Assert.Equal(44, (await person.Agent().GetStatusAsync(Person.Ct)).EventsDropped);
    }

    [Fact]
    public async Task BeforeTheDecisionIsKnown_WhatWaits_IsForgottenWhenItIsNo()
    {
        await using var person = new Person();
        await person.Agent().EnableAsync(Person.Ct);
        using var known = new ManualResetEventSlim();
        using var recorder = new UsageRecorder(person.Agent().Parts, () => !known.Wait(TimeSpan.FromMinutes(1)));

        recorder.Log("import", null);
        known.Set();
        await recorder.FlushAsync(Person.Ct);

        Assert.False(recorder.IsCollecting);
        Assert.Empty(Stored(person));
    }

    [Fact]
    public async Task Undeclared_NamesAndKeys_AreDroppedAndCounted()
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);

        agent.Log("secret-feature");
        agent.Log("import", new Dictionary<string, UsageValue> { ["rows"] = 1, ["user"] = "anna", ["path"] = "a/b" });
        await agent.FlushAsync(Person.Ct);

        var logged = Assert.Single(Stored(person));
        Assert.Equal(["rows"], logged.Properties!.Keys);
        Assert.Equal(3, (await agent.GetStatusAsync(Person.Ct)).Undeclared);
    }

    [Fact]
    public async Task Log_OfNullOrAnOddDictionary_DoesNotThrow()
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);

        agent.Log(null!);
        agent.Log("import", new OddDictionary());
        await agent.FlushAsync(Person.Ct);

        Assert.Null(Assert.Single(Stored(person)).Properties);
        Assert.Equal(1, (await agent.GetStatusAsync(Person.Ct)).EventsDropped);
    }

    [Fact]
    public async Task FullMemory_DropsAndCounts()
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        using (FileLock.TryTake(person.Home.BufferLock))
        {
            for (var i = 0; i < BufferLimits.InMemory + 600; i++)
            {
                agent.Log("train");
            }
        }

        await agent.FlushAsync(Person.Ct);
        var status = await agent.GetStatusAsync(Person.Ct);
        Assert.Equal(BufferLimits.InMemory + 601, status.EventsWaiting + status.EventsDropped);
        Assert.InRange(status.EventsDropped, 1, 600);
    }

    [Fact]
    public async Task Batches_HoldAtMost500Events()
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);

        Enumerable.Range(0, 1_100).ToList().ForEach(_ => agent.Log("import"));
        await agent.FlushAsync(Person.Ct);

        var counts = person.Agent().Parts.Batches.List().Select(file => file.Count).ToList();
        Assert.Equal(1_100, counts.Sum());
        Assert.All(counts, count => Assert.InRange(count, 1, BufferLimits.InOneBatch));
        Assert.Equal(1_100, Stored(person).Select(item => item.Id).Distinct().Count());
    }

    [Fact]
    public async Task Dispose_SavesWhatWaitsInMemory()
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        await agent.FlushAsync(Person.Ct);

        agent.Log("import");
        await agent.DisposeAsync();

        Assert.Single(Stored(person));
    }

    private static List<StoredEvent> Stored(Person person) =>
        [.. person.Agent().Parts.Batches.List().SelectMany(file => System.Text.Json.JsonSerializer.Deserialize(File.ReadAllText(file.Path), UsageStorageJson.Default.StoredBatch)!.Events)];

    private sealed class OddDictionary : Dictionary<string, UsageValue>, IReadOnlyDictionary<string, UsageValue>
    {
        IEnumerator<KeyValuePair<string, UsageValue>> IEnumerable<KeyValuePair<string, UsageValue>>.GetEnumerator() => throw new InvalidOperationException("It changes just now.");
    }
}
