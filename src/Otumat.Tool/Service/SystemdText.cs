namespace Otumat.Tool;

/// <summary>Quoting of unit files, by systemd.syntax(7), systemd.service(5) and the specifiers of systemd.unit(5).</summary>
internal static class SystemdText
{
    /// <summary>The program of ExecStart, in which dollar signs stand for themselves.</summary>
    /// <exception cref="ToolFailure">systemd takes no such path, however it is written.</exception>
    public static string Program(string path) => path.AsSpan().IndexOfAny("\"'\\") < 0 ? Quote(path) : throw new ToolFailure(
        $"The program {path} has a quote or a backslash in its path, which systemd refuses. Install otumat into another folder, or let a scheduler of your own run 'otumat upload --once'.");

    /// <summary>An argument of ExecStart.</summary>
    public static string Argument(string text) => Quote(text.Replace("$", "$$", StringComparison.Ordinal));

    /// <summary>An assignment of Environment, in which dollar signs stand for themselves.</summary>
    public static string Assignment(string name, string value) => Quote($"{name}={value}");

    private static string Quote(string text) => '"' + text
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("%", "%%", StringComparison.Ordinal) + '"';
}
