using System.Text.RegularExpressions;

namespace Conventions.Documents;

/// <summary>Links of the documents lead to files and headings of this repository; every make target is described.</summary>
internal static partial class DocumentRules
{
    /// <param name="path">The document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="published">The address below which the files of this repository are published.</param>
    /// <param name="exists">Says whether a path of this repository leads to something.</param>
    /// <param name="read">Gives the text of another document.</param>
    public static IEnumerable<string> LinkViolations(string path, string text, string published, Func<string, bool> exists, Func<string, string> read)
    {
        foreach (var link in Markdown.Links(text).Select(link => Relative(path, link, published)).Where(IsOfThisRepository))
        {
            var parts = link.Split('#', 2);
            var target = parts[0].Length == 0 ? path : Resolve(path, parts[0]);
            if (!exists(target))
            {
                yield return $"{path} links to {parts[0]}, which does not exist. Repair the link.";
            }
            else if (parts.Length == 2 && !HasAnchor(target, parts[1], target == path ? _ => text : read))
            {
                yield return $"{path} links to {link}, and {target} has no heading of the anchor #{parts[1]}. Repair the link, or the heading.";
            }
        }
    }

    /// <summary>A gallery shows the page of a package, and there relative links lead nowhere.</summary>
    public static IEnumerable<string> PackageLinkViolations(string path, string text) => Markdown.Links(text)
        .Where(link => !link.Contains("://", StringComparison.Ordinal))
        .Select(link => $"{path} links to {link}. Write the whole address: the page is shown outside of this repository.");

    public static IEnumerable<string> TargetViolations(string makefile, string document) => Target().Matches(makefile)
        .Select(match => match.Groups["name"].Value)
        .Where(name => !document.Contains($"`make {name}`", StringComparison.Ordinal))
        .Select(name => $"docs/development.md does not describe `make {name}`. Add a row to its table.");

    /// <summary>Where a relative link of a page leads, from the root of the repository.</summary>
    public static string Resolve(string path, string target)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, folder, target))).Replace('\\', '/');
    }

    private static string Relative(string path, string link, string published) => link.StartsWith(published, StringComparison.Ordinal)
        ? Path.GetRelativePath(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".", link[published.Length..]).Replace('\\', '/')
        : link;

    private static bool IsOfThisRepository(string link) =>
        !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal);

    private static bool HasAnchor(string target, string anchor, Func<string, string> read) =>
        target.EndsWith(".md", StringComparison.Ordinal) && Markdown.Anchors(read(target)).Contains(anchor);

    [GeneratedRegex(@"^(?<name>[a-z0-9-]+):.*## ", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Target();
}
