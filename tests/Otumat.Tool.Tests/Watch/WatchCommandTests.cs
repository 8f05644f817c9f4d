using System.Text.Json.Nodes;

namespace Otumat.Tool.Tests.Watch;

public sealed class WatchCommandTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Watch_AsAProcess_RunsTheScriptAtEachChangeUntilCtrlC()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("watched/one.txt", "1");
        var script = folder.WriteScript("count", """printf '%s\nsecond arg\n' "$(($1 + 1))" """);
        using var process = ToolProcess.Start(Nothing, "watch", "-f", folder["watched"], "-s", script, "-i", "0.05", "--debounce", "0.05", "--json", "--", "-5", "seven");
        await using var changes = new Changes(file);

        var first = JsonNode.Parse((await process.StandardOutput.ReadLineAsync(Token))!)!;
        var second = JsonNode.Parse((await process.StandardOutput.ReadLineAsync(Token))!)!;
        await Signals.InterruptAsync(process);
        var run = await ToolProcess.EndAsync(process);

        Assert.Equal((file, 0), ((string?)first["path"], (int)first["exitCode"]!));
        Assert.Equal(["-4", "second arg"], first["nextArguments"]!.AsArray().Select(word => (string)word!));
        Assert.Equal(["-3", "second arg"], second["nextArguments"]!.AsArray().Select(word => (string)word!));
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task Watch_WithAScriptThatFails_EndsWith1WhereItIsTo()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("one.txt", "1");
        var script = folder.WriteScript("fail", "exit 7");
        using var process = ToolProcess.Start(Nothing, "watch", "--file", file, "--script", script, "--interval", "0.05", "--debounce", "0.05", "--on-failure", "stop");
        await using var changes = new Changes(file);

        var run = await ToolProcess.EndAsync(process);

        Assert.Equal(1, run.Code);
        Assert.Matches(@"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d " + file, run.Output);
        Assert.Contains("ended with 7", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch_ThatIsStopped_EndsTheScriptToo()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("one.txt", "1");
        await SystemCommands.RunAsync("mkfifo", [folder["started"], folder["never"]], Token);
        var script = folder.WriteScript("hang", $"echo $$ > '{folder["started"]}'; cat '{folder["never"]}'");
        using var process = ToolProcess.Start(Nothing, "watch", "-f", file, "-s", script, "-i", "0.05", "--debounce", "0.05");
        await using var changes = new Changes(file);
        var id = (await File.ReadAllTextAsync(folder["started"], Token)).Trim();

        await Signals.InterruptAsync(process);
        var run = await ToolProcess.EndAsync(process);

        Assert.Equal(0, run.Code);
        Assert.NotEqual(0, (await SystemCommands.RunAsync("kill", ["-0", id], Token)).ExitCode);
    }

    [Fact]
    public async Task Watch_OfAScriptThatMayNotRun_SaysHowToLetIt()
    {
        using var folder = new TemporaryFolder();
        var script = folder.Write("script", "#!/bin/sh\n");

        var run = await ToolRun.RunAsync(Some.Host(), "watch", "-f", folder.Path, "-s", script);

        Assert.Equal(2, run.Code);
        Assert.Contains($"chmod +x '{script}'", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Changes a file again and again: when the process has begun to look is not known here.</summary>
    private sealed class Changes : IAsyncDisposable
    {
        private readonly PeriodicTimer _timer = new(TimeSpan.FromMilliseconds(300));
        private readonly Task _work;

        public Changes(string file) => _work = WorkAsync(file);

        // The timer's end ends the work.
        public async ValueTask DisposeAsync()
        {
            _timer.Dispose();
            await _work;
        }

        private async Task WorkAsync(string file)
        {
            while (await _timer.WaitForNextTickAsync(Token))
            {
                await File.AppendAllTextAsync(file, "more", Token);
            }
        }
    }
}
