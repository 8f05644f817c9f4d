using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>What the commands have of the world.</summary>
internal sealed record ToolHost
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public required bool IsTerminal { get; init; }

    /// <summary>Whether somebody can be asked: standard input and output are both a terminal.</summary>
    public required bool IsInteractive { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>The system's scheduler; null when this system has none that is known here.</summary>
    public required IServiceScheduler? Scheduler { get; init; }

    public required RunScript RunScript { get; init; }

    /// <summary>Opens a page; null for the system's browser.</summary>
    public Func<Uri, bool>? OpenBrowser { get; init; }

    /// <summary>What a test changes of a package's settings.</summary>
    public Func<UsageAgentOptions, UsageAgentOptions> Change { get; init; } = settings => settings;

    /// <summary>The process as it is.</summary>
    public static ToolHost OfThisProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        IsTerminal = !Console.IsOutputRedirected,
        IsInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected,
        Time = TimeProvider.System,
        Scheduler = Schedulers.OfThisSystem(),
        RunScript = WatchedScript.RunAsync,
    };
}
