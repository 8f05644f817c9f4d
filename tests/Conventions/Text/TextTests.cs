namespace Conventions.Text;

public sealed class TextTests
{
    [Fact]
    public void Files_OfThisRepository_HoldNoForbiddenText()
    {
        Verdict.None(Repository.Files.Where(TextRules.Covers).SelectMany(path => TextRules.Violations(path, Repository.Read(path))));
    }

    [Theory]
    [InlineData("docs/a.md", "see /" + "home/me/project")]
    [InlineData("eng/a.sh", "cat /" + "tmp/x")]
    [InlineData("src/a.cs", "var path = \"/" + "root/.config\";")]
    [InlineData("tests/a/package-lock.json", "\"resolved\": \"https://registry.npmjs" + ".org/a\"")]
    [InlineData("README.md", "from https://www.nuget" + ".org/packages")]
    [InlineData("tests/a.cs", "Thread.Sleep(1);")]
    [InlineData("tests/a.cs", "await Task.Delay(50, token);")]
    [InlineData("tests/a.cs", "await Task.Delay(TimeSpan.FromSeconds(1));")]
    [InlineData("tests/a.cs", "[Fact(Skip = \"later\")]")]
    [InlineData("tests/a.cs", "[Fact(SkipWhen = nameof(Slow))]")]
    [InlineData("tests/a.cs", "Assert.Skip(\"no\");")]
    [InlineData("src/a.cs", "// TODO: finish")]
    [InlineData("eng/a.sh", "# FIXME")]
    [InlineData("src/a.cs", "    #region Fields")]
    public void Text_ThatIsForbidden_IsFound(string path, string text)
    {
        Assert.Contains(path + ":2", Assert.Single(TextRules.Violations(path, "first line\n" + text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/a.md", "No TODO in code, no Thread.Sleep in tests.")]
    [InlineData("src/a.cs", "http://host/api/home/x and ~/tmp/x and obj/tmp/x")]
    [InlineData("src/a.cs", "await Task.Delay(delay, timeProvider, token);")]
    [InlineData("src/a.cs", "await Task.Delay(TimeSpan.FromSeconds(1), timeProvider, token);")]
    [InlineData("src/a.cs", "var query = new JobQuery { Skip = 5, Limit = 1 };")]
    public void Text_ThatOnlyLooksAlike_IsAllowed(string path, string text)
    {
        Assert.Empty(TextRules.Violations(path, text));
    }
}
