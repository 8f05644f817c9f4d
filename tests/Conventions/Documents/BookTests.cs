namespace Conventions.Documents;

public sealed class BookTests
{
    private static IEnumerable<string> Descriptors => Repository.FilesIn("generators", ".cs")
        .Where(path => Path.GetFileName(path).StartsWith("DiagnosticDescriptors", StringComparison.Ordinal));

    [Fact]
    public void Pages_OfTheBook_AreListed() =>
        Verdict.None(BookRules.ChapterViolations(Repository.Files, Repository.Read(BookRules.Contents)));

    [Fact]
    public void HelpLinks_OfTheDiagnostics_LeadToAHeading()
    {
        var anchors = Markdown.Anchors(Repository.Read(BookRules.Diagnostics));

        Verdict.None(Descriptors.SelectMany(path => BookRules.HelpLinkViolations(path, Repository.Read(path), anchors)));
        Assert.True(Descriptors.Sum(path => BookRules.HelpLinks(Repository.Read(path))) > 90, "The help links of the descriptors were not found.");
    }

    [Theory]
    [InlineData("[a](a.md) and [b](sub/b.md#x)", 0)]
    [InlineData("[a](a.md) and `[b](sub/b.md)`", 1)]
    [InlineData("[a](a.md), [b](sub/b.md), [a again](a.md#x)", 1)]
    [InlineData("", 2)]
    public void Page_ThatIsNotListedOnce_IsFound(string contents, int violations) =>
        Assert.Equal(violations, BookRules.ChapterViolations(["README.md", "docs/README.md", "docs/a.md", "docs/sub/b.md", "docs/x.png"], contents).Count());

    [Fact]
    public void HelpLink_WithoutHeading_IsFound() => Assert.Contains(
        "docs/diagnostics.md#itr2",
        Assert.Single(BookRules.HelpLinkViolations("A.cs", "helpLinkUri: HelpLink + \"itr1\");\nhelpLinkUri: HelpLink + \"itr2\");", Markdown.Anchors("### ITR1"))),
        StringComparison.Ordinal);
}
