using System.CommandLine;
using Otumat.Trust;

namespace Otumat.Tool;

/// <summary>The options that ask for a package hash.</summary>
internal sealed class HashOptions
{
    private readonly Option<bool> _git = new("--git") { Description = "The hash that git's commands make." };
    private readonly Option<bool> _legacy = new("--legacy") { Description = "The hash that otumat for Python makes, its faults included." };
    private readonly Option<PackageFileModes> _modes = new("--modes")
    {
        HelpName = "MODES",
        Description = "Where modes come from: automatic (100644 in packages), regular (always 100644) or asStored.",
        DefaultValueFactory = _ => PackageFileModes.Automatic,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_git);
        command.Options.Add(_legacy);
        command.Options.Add(_modes);
    }

    /// <summary>The hash that was asked for; null when none was.</summary>
    /// <exception cref="ToolFailure">Both formats were given.</exception>
    public string? Compute(ParseResult parsed, string path) => (parsed.GetValue(_git), parsed.GetValue(_legacy)) switch
    {
        (true, true) => throw new ToolFailure("Say one of --git and --legacy.", ExitCode.Usage),
        (true, false) => PackageHash.Compute(path, PackageHashFormat.Git, parsed.GetValue(_modes)),
        (false, true) => PackageHash.Compute(path, PackageHashFormat.Legacy, parsed.GetValue(_modes)),
        _ => null,
    };
}
