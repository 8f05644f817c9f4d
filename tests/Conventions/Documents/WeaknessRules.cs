using System.Globalization;
using System.Text.RegularExpressions;

namespace Conventions.Documents;

/// <summary>Each weakness of Refit, R1 to R38, is answered by a test class that bears its number and by a row of the page that names the class.</summary>
internal static partial class WeaknessRules
{
    public const string Page = "docs/refit-migration.md";
    private const int Last = 38;

    public static IEnumerable<string> Violations(IEnumerable<string> paths, string page)
    {
        var classes = paths.Select(path => TestFile().Match(path)).Where(match => match.Success).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        for (var number = 1; number <= Last; number++)
        {
            var prefix = string.Create(CultureInfo.InvariantCulture, $"R{number:00}");
            var own = classes.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            if (own.Count == 0)
            {
                yield return $"R{number} has no test. Write {prefix}…Tests.cs into a folder Weaknesses below tests.";
            }

            var row = page.Split('\n').FirstOrDefault(line => line.StartsWith($"| R{number} |", StringComparison.Ordinal));
            if (row is null)
            {
                yield return $"{Page} has no row for R{number}. Add '| R{number} | …'.";
            }
            else
            {
                foreach (var missing in own.Where(name => !row.Contains($"`{name}`", StringComparison.Ordinal)))
                {
                    yield return $"{Page} does not name {missing} in the row of R{number}. Add it to the last column.";
                }
            }
        }

        foreach (var name in TestName().Matches(page).Select(match => match.Groups["name"].Value).Where(name => !classes.Contains(name)))
        {
            yield return $"{Page} names {name}, which does not exist. Name the test that there is.";
        }
    }

    [GeneratedRegex("^tests/[^/]+/Weaknesses/(?<name>R[0-9]{2}[A-Za-z]+Tests)\\.cs$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TestFile();

    [GeneratedRegex("`(?<name>R[0-9]{2}[A-Za-z]+Tests)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex TestName();
}
