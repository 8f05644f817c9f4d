using Microsoft.Extensions.Logging;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Hosting;

/// <summary>What is done while the process ends.</summary>
public sealed class ExitFlushTests
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task End_WithABudget_SavesAndSendsWhatIsDue()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");

        await new ExitFlush(agent, Budget).EndAsync();

        Assert.Equal(["import"], server.Events.Values);
    }

    [Fact]
    public async Task End_WithoutABudget_OnlySaves()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = await person.AgreedAsync();
        agent.Log("import");

        await new ExitFlush(agent, TimeSpan.Zero).EndAsync();

        Assert.Empty(server.Uploads);
        Assert.Equal(1, person.Agent().Parts.Batches.Waiting);
    }

    [Fact]
    public async Task End_BeforeAnUploadIsDue_OnlySaves()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { UploadFrequency = "12h" });
        var agent = await person.AgreedAsync();
        await agent.UploadAsync(Person.Ct);
        agent.Log("import");

        await new ExitFlush(agent, Budget).EndAsync();

        Assert.Empty(server.Uploads);
        Assert.Equal(1, person.Agent().Parts.Batches.Waiting);
    }

    [Fact]
    public async Task End_OfAPersonWhoHasNotAgreed_SendsNothing()
    {
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server);
        var agent = person.Agent();
        agent.Log("import");

        await new ExitFlush(agent, Budget).EndAsync();

        Assert.Empty(server.Requests);
        Assert.False(Directory.Exists(person.Home.Path));
    }

    [Fact]
    public async Task End_WhereTheDataCannotBeUsed_IsQuietButForTheLog()
    {
        using var logs = new CapturingLoggerProvider();
        using var loggers = LoggerFactory.Create(builder => builder.AddProvider(logs));
        await using var server = await FakeUsageServer.StartAsync();
        await using var person = new Person(server, options => options with { LoggerFactory = loggers });
        var agent = await person.AgreedAsync();
        agent.Log("import");
        await agent.FlushAsync(Person.Ct);
        await agent.Parts.Progress.ChangeAsync(progress => progress with { Dropped = 1 }, Person.Ct);
        File.SetUnixFileMode(person.Home.Progress, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        await new ExitFlush(agent, Budget).EndAsync();

        Assert.Contains(logs.Lines, line => line.Contains("was not uploaded", StringComparison.Ordinal) && line.Contains("chmod 600", StringComparison.Ordinal));
        Assert.Empty(server.Uploads);
    }

    [Fact]
    public async Task End_WhileAnotherProcessHoldsTheBuffer_IsNotHeldUp()
    {
        using var logs = new CapturingLoggerProvider();
        using var loggers = LoggerFactory.Create(builder => builder.AddProvider(logs));
        await using var person = new Person(change: options => options with { LoggerFactory = loggers });
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        using var held = FileLock.TryTake(person.Home.BufferLock);
        agent.Log("import");

        await new ExitFlush(agent, TimeSpan.FromMilliseconds(50)).EndAsync();

        Assert.Contains(logs.Lines, line => line.Contains("they wait in memory", StringComparison.Ordinal));
        Assert.Contains(logs.Lines, line => line.Contains("was not uploaded", StringComparison.Ordinal));
    }
}
