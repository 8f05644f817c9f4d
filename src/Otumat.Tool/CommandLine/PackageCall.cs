using System.CommandLine;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>One run of a command that is about a package.</summary>
/// <param name="Host">What the command has of the world.</param>
/// <param name="Parsed">The command line.</param>
/// <param name="Agent">The package's agent.</param>
/// <param name="Reporter">Where the command says things.</param>
internal sealed record PackageCall(ToolHost Host, ParseResult Parsed, UsageAgent Agent, Reporter Reporter)
{
    /// <summary>Whether the settings are the package's. Otherwise nobody has enrolled, and the server is not known.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>The file that the package was named by; null when it was named by its names.</summary>
    public string? Assembly { get; init; }

    public string Package => Agent.Options.PackageName;

    /// <summary>Facts that begin with the package.</summary>
    public Facts PackageFacts => new Facts().Add("package", "Package", Package);

    /// <summary>Options that lead another command to the same package, as a shell takes them.</summary>
    public string Selection
    {
        get
        {
            var options = Agent.Options;
            var author = OperatingSystem.IsWindows() ? $"-a {Quote(options.Author)} " : "";
            var root = options.DataRoot is { } folder ? $" --data-root {Quote(folder)}" : "";
            return Assembly is { } file ? $"--assembly {Quote(file)}{root}" : $"{author}-d {Quote(options.DataDirectory)} -p {Quote(options.PackageName)}{root}";
        }
    }

    private static string Quote(string text) =>
        text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/') ? text
        : OperatingSystem.IsWindows() ? $"\"{text}\""
        : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
