using System.Text.RegularExpressions;

namespace Conventions.Documents;

/// <summary>Links of the documents lead to files of this repository; every make target is described.</summary>
internal static partial class DocumentRules
{
    public static IEnumerable<string> LinkViolations(string path, string text, Func<string, bool> exists) => Link().Matches(text)
        .Select(match => match.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal))
        .Where(target => !exists(Resolve(path, target)))
        .Select(target => $"{path} links to {target}, which does not exist. Repair the link.");

    public static IEnumerable<string> TargetViolations(string makefile, string document) => Target().Matches(makefile)
        .Select(match => match.Groups["name"].Value)
        .Where(name => !document.Contains($"`make {name}`", StringComparison.Ordinal))
        .Select(name => $"docs/development.md does not describe `make {name}`. Add a row to its table.");

    private static string Resolve(string path, string target)
    {
        var folder = Path.GetDirectoryName(path) ?? "";
        return Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, folder, target))).Replace('\\', '/');
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^(?<name>[a-z0-9-]+):.*## ", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Target();
}
