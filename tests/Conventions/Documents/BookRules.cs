using System.Text.RegularExpressions;

namespace Conventions.Documents;

/// <summary>docs/ is a book: its table of contents lists every page once, and the help links of the diagnostics lead into it.</summary>
internal static partial class BookRules
{
    public const string Contents = "docs/README.md";
    public const string Diagnostics = "docs/diagnostics.md";

    public static IEnumerable<string> ChapterViolations(IEnumerable<string> paths, string contents)
    {
        var listed = Markdown.Links(contents).Select(link => DocumentRules.Resolve(Contents, link.Split('#')[0])).ToList();
        foreach (var page in paths.Where(path => path.StartsWith("docs/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal) && path != Contents))
        {
            var times = listed.Count(path => path == page);
            if (times != 1)
            {
                yield return times == 0
                    ? $"{Contents} does not list {page}. Add a line to the part that it belongs to."
                    : $"{Contents} lists {page} {times} times. Leave it in one part.";
            }
        }
    }

    public static IEnumerable<string> HelpLinkViolations(string path, string source, IReadOnlySet<string> anchors) => HelpLink().Matches(source)
        .Select(match => match.Groups["anchor"].Value)
        .Where(anchor => !anchors.Contains(anchor))
        .Select(anchor => $"{path} links to {Diagnostics}#{anchor}, and there is no such heading. Write the section.");

    public static int HelpLinks(string source) => HelpLink().Count(source);

    [GeneratedRegex("helpLinkUri: HelpLink \\+ \"(?<anchor>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HelpLink();
}
