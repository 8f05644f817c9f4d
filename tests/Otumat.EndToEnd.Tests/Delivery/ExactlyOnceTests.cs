using Otumat.EndToEnd.Tests.Collectors;
using Otumat.Usage;
using TestKit;

namespace Otumat.EndToEnd.Tests.Delivery;

/// <summary>10,000 events of 8 processes, while the uploader is killed 50 times and the collector restarted 10 times.</summary>
public sealed class ExactlyOnceTests : IAsyncLifetime
{
    private const int Processes = 8;
    private const int EventsOfOne = 1_250;
    private const int Kills = 50;
    private const int Restarts = 10;

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("otumat-delivery-");
    private readonly Random _chance = new(20261130);
    private CollectorProcess _collector = null!;
    private string _administrator = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _collector = await CollectorProcess.StartAsync(CollectorSettings.WithShortTokens, Token);
        _administrator = await _collector.AdministratorTokenAsync(Token);
    }

    public ValueTask DisposeAsync()
    {
        _collector?.Dispose();
        _root.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Events_OfManyProcesses_ArriveOnce_WhateverIsKilled()
    {
        await using var agent = await SamplePerson.AgreedAsync(_root, _collector, Token);

        var loggers = Enumerable.Range(0, Processes).Select(_ => TrackedProgram.Log(_root.FullName, _collector.Address, EventsOfOne)).ToList();
        var renewals = 0;
        for (var kill = 1; kill <= Kills; kill++)
        {
            await ForgetPauseAsync(agent);
            renewals += await KillOneAsync(betweenAnswerAndDisk: kill % 3 == 0) ? 1 : 0;
            if (kill % (Kills / Restarts) == 0)
            {
                await _collector.RestartAsync(Token);
            }
        }

        foreach (var logger in loggers)
        {
            Assert.Equal(0, await logger.ExitAsync(Token));
            logger.Dispose();
        }

        await SendTheRestAsync(agent);

        var status = await agent.GetStatusAsync(Token);
        Assert.Equal(Processes * EventsOfOne, await StoredEvents.CountAsync(_collector, _administrator, Token));
        Assert.Equal((0, 0, 0, 0), (status.EventsWaiting, status.EventsSetAside, status.EventsDropped, status.Undeclared));
        Assert.True(status.SignedIn);
        Assert.InRange(renewals, 1, Kills);
        TestContext.Current.TestOutputHelper!.WriteLine($"{renewals} of {Kills} uploaders died between new tokens and the disk.");
    }

    // True when it died with new tokens in its hands.
    private async Task<bool> KillOneAsync(bool betweenAnswerAndDisk)
    {
        using var uploader = TrackedProgram.Upload(_root.FullName, _collector.Address, betweenAnswerAndDisk);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);

        // Somewhere between its start and, mostly, its end.
        limit.CancelAfter(betweenAnswerAndDisk ? TimeSpan.FromSeconds(5) : TimeSpan.FromMilliseconds(_chance.Next(100, 700)));
        try
        {
            await uploader.ExitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!Token.IsCancellationRequested)
        {
            uploader.Kill();
        }

        return uploader.Output.Contains("renewed", StringComparison.Ordinal);
    }

    private async Task SendTheRestAsync(UsageAgent agent)
    {
        UploadResult result;
        do
        {
            await ForgetPauseAsync(agent);
            using var uploader = TrackedProgram.Upload(_root.FullName, _collector.Address, dies: false);
            Assert.Equal(0, await uploader.ExitAsync(Token));
            Assert.DoesNotContain(nameof(UploadOutcome.SignInNeeded), uploader.Output, StringComparison.Ordinal);
            result = await agent.UploadAsync(Token);
        }
        while (result.Outcome != UploadOutcome.NothingToSend);
    }

    // The pause after a failure is for people's servers; here it would only make the test long.
    private static async Task ForgetPauseAsync(UsageAgent agent)
    {
        using var taken = await LockAsync(Path.Combine(agent.Home.Path, "buffer.lock"));
        var path = Path.Combine(agent.Home.Path, "progress.json");
        if (!File.Exists(path))
        {
            return;
        }

        var progress = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(path, Token))!.AsObject();
        if (progress.Remove("notBefore"))
        {
            await File.WriteAllTextAsync(path, progress.ToJsonString(), Token);
        }
    }

    private static async Task<FileStream> LockAsync(string path)
    {
        FileStream? taken = null;
        await Condition.UntilAsync(() => Task.FromResult((taken = TryLock(path)) is not null), Token);
        return taken!;
    }

    private static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
