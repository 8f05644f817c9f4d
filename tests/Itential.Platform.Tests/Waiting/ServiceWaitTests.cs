using TestKit;

namespace Itential.Platform.Tests.Waiting;

/// <summary>Applications and adapters of a server whose health is told look by look.</summary>
public sealed class ServiceWaitTests : IAsyncLifetime
{
    private static readonly WaitOptions AtOnce = new() { Interval = TimeSpan.Zero, MaxInterval = TimeSpan.Zero };
    private RecordingServer _server = null!;
    private PlatformClient _client = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await RecordingServer.StartAsync();
        _client = PlatformClient.Create(Some.TokenOptions(_server.BaseAddress));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("start", "STOPPED RUNNING", WorkState.Completed, "RUNNING")]
    [InlineData("start", "STOPPED DEAD", WorkState.Failed, "DEAD")]
    [InlineData("start", "null RUNNING", WorkState.Completed, "RUNNING")]
    [InlineData("stop", "RUNNING STOPPED", WorkState.Completed, "STOPPED")]
    [InlineData("stop", "RUNNING DELETED", WorkState.Failed, "DELETED")]
    [InlineData("restart", "RUNNING STOPPED RUNNING", WorkState.Completed, "RUNNING")]
    [InlineData("restart", "STOPPED RUNNING", WorkState.Completed, "RUNNING")]
    public async Task Application_ToldToChange_IsWaitedFor(string verb, string states, WorkState end, string last)
    {
        Tell("/health/applications", [.. states.Split(' ').Select(state => Health(state == "null" ? null : state, 10, "1"))]);
        _server[$"PUT /applications/app/{verb}"] = Replies.Json("""{"status":"Success"}""");

        var result = await (verb switch
        {
            "start" => _client.StartApplicationAndWaitAsync("app", AtOnce, cancellationToken: Token),
            "stop" => _client.StopApplicationAndWaitAsync("app", AtOnce, cancellationToken: Token),
            _ => _client.RestartApplicationAndWaitAsync("app", AtOnce, cancellationToken: Token),
        });

        Assert.Equal((end, last, $"{verb} of application app"), (result.State, result.Item.State?.Value, result.Work));
        Assert.Equal(end == WorkState.Failed ? [$"app is {last}"] : [], result.Errors);
        Assert.Single(_server.RequestsTo($"PUT /applications/app/{verb}"));
    }

    [Theory]
    [InlineData(5, "\"1\"")]
    [InlineData(20, "\"2\"")]
    [InlineData(20, "2")]
    public async Task Adapter_WhoseNewRunIsSeenByUptimeOrPid_HasRestarted(int uptime, string pid)
    {
        Tell("/health/adapters", Health("RUNNING", 10, "\"1\""), Health("RUNNING", 15, "\"1\""), Health("RUNNING", uptime, pid));
        _server["PUT /adapters/app/restart"] = Replies.Json("""{"status":"Success"}""");

        var result = await _client.RestartAdapterAndWaitAsync("app", AtOnce, cancellationToken: Token);

        Assert.Equal(uptime, result.EnsureCompleted().Uptime);
        Assert.Equal(3, _server.RequestsTo("GET /health/adapters").Count);
    }

    [Fact]
    public async Task Service_ThatIsNotThere_IsNamed()
    {
        Tell("/health/applications", """{"results":[{"id":"other","state":"RUNNING"}],"total":1}""");

        var error = await Assert.ThrowsAsync<KeyNotFoundException>(() => _client.RestartApplicationAndWaitAsync("app", AtOnce, cancellationToken: Token));

        Assert.Contains("'app'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"message":"started"}""")]
    [InlineData("""{"message":"started","batchId":""}""")]
    public async Task Check_OfBackupsThatTellsNoId_IsNotWaitedFor(string answer)
    {
        _server["POST /configuration_manager/compliance_reports/backups"] = Replies.Json(answer);

        var error = await Assert.ThrowsAnyAsync<Exception>(() => _client.ConfigurationManager.StartAndWaitAsync(
            new BackupComplianceRun { BackupIds = ["b1"], TreeInfo = new GoldenConfigNodeReference("t1", "initial", "base") }, AtOnce, cancellationToken: Token));

        Assert.Contains("look for it in the list before you start it again", error.Message, StringComparison.Ordinal);
    }

    private void Tell(string path, params string[] answers)
    {
        var number = -1;
        _server["GET " + path] = context => Replies.Json(answers[Math.Min(Interlocked.Increment(ref number), answers.Length - 1)])(context);
    }

    private static string Health(string? state, int uptime, string pid) =>
        $$"""{"results":[{"id":"app","state":{{(state is null ? "null" : $"\"{state}\"")}},"uptime":{{uptime}},"pid":{{pid}}}],"total":1}""";
}
