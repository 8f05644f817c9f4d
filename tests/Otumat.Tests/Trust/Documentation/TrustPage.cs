using TestKit;

namespace Otumat.Tests.Trust.Documentation;

/// <summary>The page on trusted plugins, and the blocks in it that have a name.</summary>
internal static class TrustPage
{
    private const string Fence = "```";

    public static string Text { get; } = File.ReadAllText(RepositoryFolder.In("docs", "otumat", "trust.md")).ReplaceLineEndings("\n");

    /// <summary>The block behind the comment with this name.</summary>
    public static string Block(string name)
    {
        var parts = Text.Split($"<!-- trust: {name} -->\n{Fence}");
        if (parts.Length != 2)
        {
            throw new InvalidOperationException($"The page has the block '{name}' {parts.Length - 1} times.");
        }

        var begin = parts[1].IndexOf('\n', StringComparison.Ordinal) + 1;
        return parts[1][begin..parts[1].IndexOf($"\n{Fence}", StringComparison.Ordinal)] + "\n";
    }
}
