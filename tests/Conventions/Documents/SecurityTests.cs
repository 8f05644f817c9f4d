namespace Conventions.Documents;

public sealed class SecurityTests
{
    private const string Page = "| threat | answer | test |\n|---|---|---|\n| a thief | a lock | `LockTests` |\n\n| other | table |\n|---|---|\n| no | test |\n";

    [Fact]
    public void Threats_OfThePage_AreAnsweredByTests()
    {
        var page = Repository.Read(SecurityRules.Page);

        Verdict.None(SecurityRules.Violations(Repository.Files, page));
        Assert.NotEmpty(SecurityRules.Rows(page));
    }

    [Fact]
    public void Threat_WithATestThatExists_IsAllowed() =>
        Assert.Empty(SecurityRules.Violations(["tests/A.Tests/Doors/LockTests.cs"], Page));

    [Theory]
    [InlineData("src/A/LockTests.cs")]
    [InlineData("tests/A.Tests/Doors/BoltTests.cs")]
    public void Threat_WithATestThatDoesNotExist_IsFound(string path) =>
        Assert.Contains("LockTests, which does not exist", Assert.Single(SecurityRules.Violations([path], Page)), StringComparison.Ordinal);

    [Fact]
    public void Threat_WithoutATest_IsFound() => Assert.Contains(
        "names no test in the row '| a thief |",
        Assert.Single(SecurityRules.Violations(["tests/A.Tests/Doors/LockTests.cs"], Page.Replace("`LockTests`", "the lock", StringComparison.Ordinal))),
        StringComparison.Ordinal);
}
