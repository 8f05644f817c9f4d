namespace Conventions.Snippets;

/// <summary>Lines of compiled code that the documentation shows.</summary>
internal sealed record Snippet(string Name, string Path, string Text)
{
    /// <summary>Removes what all lines are indented by, spaces at their ends, and empty lines around them.</summary>
    public static string Trim(IEnumerable<string> lines)
    {
        var trimmed = lines.Select(line => line.TrimEnd()).ToList();
        var indent = trimmed.Where(line => line.Length > 0).Select(Indent).DefaultIfEmpty().Min();
        return string.Join('\n', trimmed.Select(line => line.Length > indent ? line[indent..] : "")).Trim('\n');
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
