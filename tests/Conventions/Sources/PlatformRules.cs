using System.Text.RegularExpressions;

namespace Conventions.Sources;

/// <summary>What runs on other systems only is not covered by tests. It stands by itself, is short, and is listed for everybody to see.</summary>
internal static partial class PlatformRules
{
    public const string Page = "docs/development.md";
    public const string Heading = "## Not tested";
    private const int LongestFile = 60;
    private const string Folder = "/Platforms/";

    /// <summary>Product code only.</summary>
    public static IEnumerable<string> FileViolations(string path, string text)
    {
        var isExcluded = Attribute().IsMatch(text);
        var isOfPlatform = path.Contains(Folder, StringComparison.Ordinal);
        if (isExcluded && !isOfPlatform)
        {
            yield return $"{path} is left out of the coverage. Test it, or move what runs on another system only into a folder Platforms.";
        }

        if (isOfPlatform && !isExcluded)
        {
            yield return $"{path} is in a folder for what no test can run. Mark it with ExcludeFromCodeCoverage and a Justification, or move it.";
        }

        if (isExcluded && !Reason().IsMatch(text))
        {
            yield return $"{path} is left out of the coverage without a reason. Write it into Justification.";
        }

        var lines = text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        if (isOfPlatform && lines > LongestFile)
        {
            yield return $"{path} has {lines} lines that no test runs, more than {LongestFile}. Move out what can be tested, or split it.";
        }
    }

    /// <summary>Each such file stands in the list of the page, and each file of the list exists.</summary>
    public static IEnumerable<string> ListViolations(IEnumerable<string> paths, string page)
    {
        var files = paths.Where(path => path.Contains(Folder, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var start = page.IndexOf(Heading + "\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return [$"{Page} has no section '{Heading}'. List there what no test runs."];
        }

        var end = page.IndexOf("\n## ", start + Heading.Length, StringComparison.Ordinal);
        var listed = Listed().Matches(page[start..(end < 0 ? page.Length : end)]).Select(match => match.Groups["path"].Value).ToHashSet(StringComparer.Ordinal);
        return files.Except(listed).Order(StringComparer.Ordinal).Select(path => $"{path} is not in the list '{Heading}' of {Page}. Add it, and what it does.")
            .Concat(listed.Except(files).Order(StringComparer.Ordinal).Select(path => $"{Page} lists {path} as not tested, which does not exist. Take it out."));
    }

    [GeneratedRegex(@"^\s*\[(assembly: )?(System\.Diagnostics\.CodeAnalysis\.)?ExcludeFromCodeCoverage\b", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();

    [GeneratedRegex("ExcludeFromCodeCoverage\\(Justification = \"[^\"]+\"\\)", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();

    [GeneratedRegex("`(?<path>(src|generators)/[^`]+/Platforms/[^`]+\\.cs)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Listed();
}
