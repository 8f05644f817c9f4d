using System.Xml.Linq;

namespace Conventions.Documents;

public sealed class DocumentTests
{
    private const string Published = "https://example.com/one/blob/main/";

    [Fact]
    public void Links_OfThisRepository_LeadSomewhere()
    {
        var documents = Repository.Files.Where(path => path.EndsWith(".md", StringComparison.Ordinal));
        var published = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value + "/blob/main/";

        Verdict.None(documents.SelectMany(path => DocumentRules.LinkViolations(path, Repository.Read(path), published, Exists, Repository.Read)));
    }

    [Fact]
    public void Links_OfThePackagesPages_AreWhole()
    {
        var pages = Repository.FilesIn("src", "README.md").ToList();

        Assert.NotEmpty(pages);
        Verdict.None(pages.SelectMany(path => DocumentRules.PackageLinkViolations(path, Repository.Read(path))));
    }

    [Fact]
    public void Targets_OfTheMakefile_AreDescribed()
    {
        Verdict.None(DocumentRules.TargetViolations(Repository.Read("Makefile"), Repository.Read("docs/development.md")));
    }

    [Theory]
    [InlineData("docs/a.md", "[x](b.md)", 1)]
    [InlineData("docs/a.md", "[x](development.md#one-test) and [y](../LICENSE) and [z](../src/)", 0)]
    [InlineData("docs/a.md", "[x](development.md#two-tests)", 1)]
    [InlineData("docs/a.md", "[x](development.md \"a title\") and [y](gone.md \"a title\")", 1)]
    [InlineData("docs/a.md", "[x](../Makefile#setup)", 1)]
    [InlineData("README.md", "[x](docs/gone.md#there)", 1)]
    [InlineData("README.md", "## Here\n[x](https://example.com/a#b) and [y](#here)", 0)]
    [InlineData("README.md", "## There\n[y](#here)", 1)]
    [InlineData("README.md", "```\n## Here\n```\n[y](#here)", 1)]
    [InlineData("README.md", "`a[0](gone.md)`\n```sh\necho [x](gone.md)\n```", 0)]
    [InlineData("src/One/README.md", "[x](https://example.com/one/blob/main/docs/development.md#one-test)", 0)]
    [InlineData("src/One/README.md", "[x](https://example.com/one/blob/main/docs/gone.md)", 1)]
    public void Link_ToNowhere_IsFound(string path, string text, int violations)
    {
        Assert.Equal(violations, DocumentRules.LinkViolations(path, text, Published, Exists, Repository.Read).Count());
    }

    [Theory]
    [InlineData("[x](docs/a.md)", 1)]
    [InlineData("[x](https://example.com/a)", 0)]
    public void Link_OfAPackagesPage_ThatIsNotWhole_IsFound(string text, int violations)
    {
        Assert.Equal(violations, DocumentRules.PackageLinkViolations("src/One/README.md", text).Count());
    }

    [Theory]
    [InlineData("# What is protected, and from whom", "what-is-protected-and-from-whom")]
    [InlineData("### `expires_in` and the TTL", "expires_in-and-the-ttl")]
    [InlineData("## The *archive* of [Otumat](otumat/trust.md) ##", "the-archive-of-otumat")]
    [InlineData("## 401 / 403", "401--403")]
    public void Anchor_OfAHeading_IsThatOfGitHub(string heading, string anchor)
    {
        Assert.Equal(anchor, Assert.Single(Markdown.Anchors(heading)));
    }

    [Fact]
    public void Anchor_OfASecondHeading_HasANumber()
    {
        Assert.Equal(["limits", "limits-1", "limits-2"], Markdown.Anchors("## Limits\n\n## Limits\n\n### Limits\n").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Target_WithoutDescription_IsFound()
    {
        Assert.Contains("make b-2", Assert.Single(DocumentRules.TargetViolations("a: ## one\nb-2: a ## two\n", "| `make a` |")), StringComparison.Ordinal);
    }

    private static bool Exists(string path) => Path.Exists(Repository.FullPath(path));
}
