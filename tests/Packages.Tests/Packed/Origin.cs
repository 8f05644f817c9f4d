using System.Diagnostics;
using System.Xml.Linq;
using TestKit;

namespace Packages.Tests.Packed;

/// <summary>Where packages come from.</summary>
/// <param name="Repository">The address of the repository.</param>
/// <param name="Commit">The commit; null where there is no git repository to have one.</param>
internal sealed record Origin(string Repository, string? Commit)
{
    /// <summary>That of this repository, as it is now.</summary>
    public static Origin Here { get; } = new(
        XDocument.Load(RepositoryFolder.In("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value,
        Path.Exists(RepositoryFolder.In(".git")) ? ReadCommit() : null);

    private static string ReadCommit()
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["rev-parse", "HEAD"])
        {
            WorkingDirectory = RepositoryFolder.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var commit = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return commit;
    }
}
