using Microsoft.Extensions.Logging;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Usage.Buffering;

/// <summary>What goes wrong in the background stays there, and in the log.</summary>
public sealed class RecorderFaultTests : IDisposable
{
    private readonly CapturingLoggerProvider _logs = new();
    private readonly ILoggerFactory _loggers;

    public RecorderFaultTests() => _loggers = LoggerFactory.Create(builder => builder.AddProvider(_logs));

    public void Dispose()
    {
        _loggers.Dispose();
        _logs.Dispose();
    }

    [Fact]
    public async Task Folder_ThatOthersCanUse_EndsTheCollecting_AndTheCallerHearsNothing()
    {
        await using var person = Somebody();
        await person.Agent().EnableAsync(Person.Ct);
        File.SetUnixFileMode(person.Home.Path, File.GetUnixFileMode(person.Home.Path) | UnixFileMode.OtherRead);
        var agent = person.Agent();

        agent.Log("import");
        await agent.FlushAsync(Person.Ct);

        Assert.False(agent.IsCollecting);
        Assert.Contains(_logs.Lines, line => line.Contains("is not collected", StringComparison.Ordinal) && line.Contains("chmod 700", StringComparison.Ordinal));
        Assert.Equal(0, agent.Parts.Batches.Waiting);
    }

    [Fact]
    public async Task Switch_ThatIsThrownWhileTheDecisionIsRead_Counts()
    {
        await using var person = Somebody();
        using var recorder = new UsageRecorder(person.Agent().Parts, () =>
        {
            UsageTracking.Disable(person.Options.PackageName);
            return true;
        });

        recorder.Log("import", null);

        Assert.False(await recorder.StartAsync());
        Assert.False(recorder.IsCollecting);
    }

    [Fact]
    public async Task OptOut_InAnotherProcess_EndsTheCollectingOfThisOne()
    {
        await using var person = Somebody();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        await person.Agent().DisableAsync(Person.Ct);

        agent.Log("import");

        await Condition.UntilAsync(() => Task.FromResult(!agent.IsCollecting), Person.Ct);
        Assert.Equal(0, agent.Parts.Batches.Waiting);
    }

    [Fact]
    public async Task Disk_ThatTakesNothing_IsTriedAgain_AndNoEventIsLost()
    {
        await using var person = Somebody();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);
        Directory.Delete(person.Home.Buffer);

        agent.Log("import");
        await Condition.UntilAsync(() => Task.FromResult(_logs.Lines.Any(line => line.Contains("they wait in memory", StringComparison.Ordinal))), Person.Ct);
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => agent.FlushAsync(Person.Ct));
        person.Home.Prepare();
        agent.Log("train");
        await agent.FlushAsync(Person.Ct);

        Assert.True(agent.IsCollecting);
        Assert.Equal(2, agent.Parts.Batches.Waiting);
    }

    private Person Somebody() => new(change: options => options with { LoggerFactory = _loggers });
}
