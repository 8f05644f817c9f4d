namespace Otumat.Tool.Tests;

/// <summary>Values with everything that they need.</summary>
internal static class Some
{
    public static ServiceDefinition Definition(string program = "otumat", string package = "datajoint", TimeSpan? interval = null) => new()
    {
        Name = ServiceName.Of(package, The.Home),
        Command = [program, "upload", "--once", "--author", "An Author", "--data-directory", "datajoint", "--package", package],
        Variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_ROOT"] = "a folder/50% of $it" },
        Interval = interval ?? TimeSpan.FromHours(24),
    };

    /// <summary>A host without a terminal, whose scheduler is given or none.</summary>
    public static ToolHost Host(IServiceScheduler? scheduler = null) => new()
    {
        Output = TextWriter.Null,
        Error = TextWriter.Null,
        IsTerminal = false,
        IsInteractive = false,
        Time = TimeProvider.System,
        Scheduler = scheduler,
        RunScript = WatchedScript.RunAsync,
    };
}
