using System.CommandLine;

namespace Otumat.Tool;

/// <summary>Runs a script whenever files change.</summary>
internal static class WatchCommand
{
    private const string Continue = "continue";
    private const string Stop = "stop";

    public static Command Create(ToolHost host)
    {
        var file = TextOptions.Create("--file", ["-f"], "PATH", "The file to watch, or a folder with everything below it.");
        var script = TextOptions.Create("--script", ["-s"], "PATH", "The program to run when a file has changed.");
        var interval = SecondsOption.Create("--interval", ["-i"], 5, "Time between two looks.");
        var rest = SecondsOption.Create("--debounce", [], 1, "How long the files must rest before the script runs.");
        var onFailure = new Option<string>("--on-failure") { Description = "What to do when the script fails.", DefaultValueFactory = _ => Continue };
        var arguments = new Argument<string[]>("args") { Description = "Arguments of the script's first run; those that begin with a dash behind '--'.", Arity = ArgumentArity.ZeroOrMore };
        var json = JsonOption.Create();
        file.Required = true;
        script.Required = true;
        onFailure.AcceptOnlyFromAmong(Continue, Stop);
        var command = new Command("watch", "Run a script when files change. The lines that it writes are the arguments of its next run.")
        {
            file, script, interval, rest, onFailure, json, arguments,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            host,
            new WatchOptions
            {
                Path = WatchPaths.RequireWatched(parsed.GetRequiredValue(file)!),
                Script = WatchPaths.RequireScript(parsed.GetRequiredValue(script)!),
                Interval = TimeSpan.FromSeconds(parsed.GetValue(interval)),
                Rest = TimeSpan.FromSeconds(parsed.GetValue(rest)),
                StopOnFailure = parsed.GetValue(onFailure) == Stop,
                Arguments = parsed.GetValue(arguments) ?? [],
            },
            new WatchScreen(new Reporter(host, parsed.GetValue(json))),
            cancellationToken));
        return command;
    }

    // Ctrl-C is how a watch ends.
    private static async Task<int> RunAsync(ToolHost host, WatchOptions options, WatchScreen screen, CancellationToken cancellationToken)
    {
        var watch = new FileWatch(options, new WatchParts
        {
            Time = host.Time,
            Wait = (time, token) => Task.Delay(time, host.Time, token),
            Run = host.RunScript,
            Starting = screen.Starting,
            Ended = screen.Ended,
        });
        try
        {
            await watch.RunAsync(cancellationToken).ConfigureAwait(false);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
    }
}
