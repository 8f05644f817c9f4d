using TestKit;

namespace Otumat.Tool.Tests.Watch;

public sealed class FileWatchTests : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly TemporaryFolder _folder = new();
    private readonly WaitGate _gate = new();
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly List<string> _runs = [];
    private readonly List<WatchEvent> _ended = [];
    private readonly Queue<ScriptResult> _results = new();

    public void Dispose()
    {
        _stop.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Change_ThatRests_RunsTheScriptWithTheLinesOfTheRunBefore()
    {
        var file = _folder.Write("one.txt", "1");
        var watch = Start("5", "seven");
        _results.Enqueue(new ScriptResult(0, ["6", "second arg"]));

        Assert.Equal(Interval, await _gate.EndNextAsync(() => File.AppendAllText(file, "a")));
        Assert.Equal(Rest, await _gate.EndNextAsync());
        Assert.Equal(Interval, await _gate.EndNextAsync(() => File.AppendAllText(file, "b")));
        Assert.Equal(Rest, await _gate.EndNextAsync());
        await _gate.ReachedAsync();

        Assert.Equal(["5|seven", "6|second arg"], _runs);
        Assert.Equal([file, file], _ended.Select(seen => seen.Path));
        await StopAsync(watch);
    }

    [Fact]
    public async Task Changes_InOneBurst_RunTheScriptOnceForEachFile()
    {
        var one = _folder.Write("one.txt", "1");
        var two = _folder.Write("two.txt", "2");
        var watch = Start();

        await _gate.EndNextAsync(() => File.AppendAllText(two, "a"));
        await _gate.EndNextAsync(() => File.AppendAllText(two, "b"));
        await _gate.EndNextAsync(() => File.AppendAllText(one, "c"));
        await _gate.EndNextAsync();
        await _gate.ReachedAsync();

        Assert.Equal([one, two], _ended.Select(seen => seen.Path));
        await StopAsync(watch);
    }

    [Fact]
    public async Task File_ThatNeverRests_RunsTheScriptAllTheSame()
    {
        var file = _folder.Write("log.txt", "1");
        var watch = Start();

        await _gate.EndNextAsync(() => File.AppendAllText(file, "a"));
        for (var rest = 0; rest < 10; rest++)
        {
            Assert.Equal(Rest, await _gate.EndNextAsync(() => File.AppendAllText(file, "b")));
        }

        await _gate.ReachedAsync();

        Assert.Equal(file, Assert.Single(_ended).Path);
        await StopAsync(watch);
    }

    [Fact]
    public async Task NoChange_RunsNothing()
    {
        _folder.Write("one.txt", "1");
        var watch = Start();

        Assert.Equal(Interval, await _gate.EndNextAsync());
        Assert.Equal(Interval, await _gate.EndNextAsync());
        await _gate.ReachedAsync();

        Assert.Empty(_runs);
        await StopAsync(watch);
    }

    [Fact]
    public async Task Failure_OfTheScript_KeepsTheArguments()
    {
        var file = _folder.Write("one.txt", "1");
        var watch = Start("5");
        _results.Enqueue(new ScriptResult(3, ["half"]));

        await _gate.EndNextAsync(() => File.AppendAllText(file, "a"));
        await _gate.EndNextAsync();
        await _gate.EndNextAsync(() => File.AppendAllText(file, "b"));
        await _gate.EndNextAsync();
        await _gate.ReachedAsync();

        Assert.Equal(["5", "5"], _runs);
        Assert.Equal([3, 0], _ended.Select(seen => seen.Result.ExitCode));
        await StopAsync(watch);
    }

    [Fact]
    public async Task Failure_OfTheScript_EndsTheWatchWhereItIsTo()
    {
        var file = _folder.Write("one.txt", "1");
        var watch = Start(stopOnFailure: true);
        _results.Enqueue(new ScriptResult(ExitCode: null, [], "gone"));

        await _gate.EndNextAsync(() => File.AppendAllText(file, "a"));
        await _gate.EndNextAsync();

        Assert.Equal("gone", (await watch).Result.Problem);
    }

    private Task<WatchEvent> Start(params string[] arguments) => Start(stopOnFailure: false, arguments);

    private Task<WatchEvent> Start(bool stopOnFailure, params string[] arguments)
    {
        var watch = new FileWatch(
            new WatchOptions { Path = _folder.Path, Script = "script", Interval = Interval, Rest = Rest, StopOnFailure = stopOnFailure, Arguments = arguments },
            new WatchParts { Time = new ManualTimeProvider(), Wait = _gate.WaitAsync, Run = RunAsync, Starting = (_, _) => { }, Ended = _ended.Add });
        return watch.RunAsync(_stop.Token);
    }

    private Task<ScriptResult> RunAsync(string script, IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        _runs.Add(string.Join('|', arguments));
        return Task.FromResult(_results.TryDequeue(out var result) ? result : new ScriptResult(0, []));
    }

    private async Task StopAsync(Task watch)
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => watch);
    }
}
