using System.Text.RegularExpressions;

namespace Conventions.Documents;

/// <summary>What the page of the security model claims is shown by tests: each row of its tables of threats names test classes, and these exist.</summary>
internal static partial class SecurityRules
{
    public const string Page = "docs/security.md";
    private const string Header = "| threat |";

    public static IEnumerable<string> Violations(IEnumerable<string> paths, string page)
    {
        var classes = paths.Where(path => path.StartsWith("tests/", StringComparison.Ordinal) && path.EndsWith("Tests.cs", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var row in Rows(page).Where(row => !TestName().IsMatch(row)))
        {
            yield return $"{Page} names no test in the row '{row[..Math.Min(row.Length, 60)]}…'. Name the class that shows it in the last column.";
        }

        foreach (var name in TestName().Matches(page).Select(match => match.Groups["name"].Value).Where(name => !classes.Contains(name)))
        {
            yield return $"{Page} names {name}, which does not exist. Name the test that there is.";
        }
    }

    /// <summary>The rows of the tables whose first column is headed "threat".</summary>
    public static IEnumerable<string> Rows(string page)
    {
        var isThreats = false;
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith(Header, StringComparison.Ordinal))
            {
                isThreats = true;
            }
            else if (!line.StartsWith('|'))
            {
                isThreats = false;
            }
            else if (isThreats && !line.StartsWith("|--", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9]*Tests)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TestName();
}
