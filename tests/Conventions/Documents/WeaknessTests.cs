using System.Globalization;

namespace Conventions.Documents;

public sealed class WeaknessTests
{
    private static readonly string[] Files = [.. Numbers.Select(number => $"tests/A.Tests/Weaknesses/{Name(number)}.cs")];
    private static readonly string Page = string.Join('\n', Numbers.Select(number => $"| R{number} | text | `{Name(number)}` |"));

    private static IEnumerable<int> Numbers => Enumerable.Range(1, 38);

    [Fact]
    public void Weaknesses_All_AreAnsweredByATestAndARow() =>
        Verdict.None(WeaknessRules.Violations(Repository.Files, Repository.Read(WeaknessRules.Page)));

    [Fact]
    public void Weaknesses_WithTestAndRow_AreAllowed() => Assert.Empty(WeaknessRules.Violations(Files, Page));

    [Fact]
    public void Weakness_WithoutTest_IsFound() => Assert.Equal(
        ["R26 has no test. Write R26…Tests.cs into a folder Weaknesses below tests.", "docs/refit-migration.md names R26ThingTests, which does not exist. Name the test that there is."],
        WeaknessRules.Violations(Files.Where(path => !path.Contains("R26", StringComparison.Ordinal)), Page));

    [Fact]
    public void Weakness_WithoutRow_IsFound() =>
        Assert.Contains("no row for R3.", Assert.Single(WeaknessRules.Violations(Files, Page.Replace("| R3 |", "| R |", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void Weakness_WithATestThatItsRowForgets_IsFound() =>
        Assert.Contains("does not name R26MoreTests", Assert.Single(WeaknessRules.Violations([.. Files, "tests/B.Tests/Weaknesses/R26MoreTests.cs"], Page)), StringComparison.Ordinal);

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"R{number:00}ThingTests");
}
