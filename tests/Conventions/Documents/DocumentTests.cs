namespace Conventions.Documents;

public sealed class DocumentTests
{
    [Fact]
    public void Links_OfThisRepository_LeadSomewhere()
    {
        var documents = Repository.Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal));

        Verdict.None(documents.SelectMany(path => DocumentRules.LinkViolations(path, Repository.Read(path), Exists)));
    }

    [Fact]
    public void Targets_OfTheMakefile_AreDescribed()
    {
        Verdict.None(DocumentRules.TargetViolations(Repository.Read("Makefile"), Repository.Read("docs/development.md")));
    }

    [Theory]
    [InlineData("docs/a.md", "[x](b.md)", 1)]
    [InlineData("docs/a.md", "[x](development.md#one-test) and [y](../LICENSE) and [z](../src/)", 0)]
    [InlineData("README.md", "[x](docs/gone.md#there)", 1)]
    [InlineData("README.md", "[x](https://example.com/a) and [y](#here)", 0)]
    public void Link_ToNowhere_IsFound(string path, string text, int violations)
    {
        Assert.Equal(violations, DocumentRules.LinkViolations(path, text, Exists).Count());
    }

    [Fact]
    public void Target_WithoutDescription_IsFound()
    {
        Assert.Contains("make b-2", Assert.Single(DocumentRules.TargetViolations("a: ## one\nb-2: a ## two\n", "| `make a` |")), StringComparison.Ordinal);
    }

    private static bool Exists(string path) => Path.Exists(Repository.FullPath(path));
}
