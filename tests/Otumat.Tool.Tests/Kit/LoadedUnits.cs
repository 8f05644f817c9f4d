namespace Otumat.Tool.Tests;

/// <summary>Units as systemd itself reads them.</summary>
/// <param name="Code">What the check returned; 0 when the units are right.</param>
/// <param name="Complaints">What systemd says about them; nothing when they are right.</param>
/// <param name="Properties">The lines of systemd's own description.</param>
internal sealed record LoadedUnits(int Code, string Complaints, IReadOnlyList<string> Properties)
{
    private const string Assignment = "Environment: ";
    private const string CommandLine = "Command Line: ";

    /// <summary>The variables that it would be given beside those of the session.</summary>
    public IEnumerable<string> Environment => Properties.Where(line => line.StartsWith(Assignment, StringComparison.Ordinal)).Select(line => line[Assignment.Length..]);

    /// <summary>The program and the arguments that it would be given.</summary>
    public async Task<IReadOnlyList<string>> CommandAsync(CancellationToken cancellationToken)
    {
        // systemd describes a command the way that a shell would have it written.
        var described = Properties.Single(line => line.StartsWith(CommandLine, StringComparison.Ordinal))[CommandLine.Length..];
        var words = await SystemCommands.RunAsync("/bin/sh", ["-c", $"printf '%s\\0' {described}"], cancellationToken);
        Assert.Equal(0, words.ExitCode);

        // Only when the program is started are two dollar signs made one, and not in the program's own path.
        var all = words.Output.Split('\0')[..^1];
        return [all[0], .. all[1..].Select(word => word.Replace("$$", "$", StringComparison.Ordinal))];
    }
}
