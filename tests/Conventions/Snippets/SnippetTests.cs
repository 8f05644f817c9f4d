namespace Conventions.Snippets;

public sealed class SnippetTests
{
    private const string Source = "class A\n{\n    // snippet: one\n    var a = 1;\n\n    if (a > 0)\n    {\n        a++;\n    }\n    // end-snippet\n}\n";
    private const string Code = "var a = 1;\n\nif (a > 0)\n{\n    a++;\n}";

    private static IEnumerable<string> Pages => Repository.Files
        .Where(path => path == "README.md" || IsPage(path))
        .Where(path => path != "docs/diagnostics.md");

    private static SnippetSource Compiled => SnippetSource.Read(Repository.FilesIn("samples", ".cs")
        .Concat(Repository.FilesIn("tests", ".cs").Where(path => !path.StartsWith("tests/Conventions/", StringComparison.Ordinal)))
        .Select(path => (path, Repository.Read(path))));

    [Fact]
    public void Pages_OfThisRepository_ShowCompiledCode()
    {
        var source = Compiled;

        Verdict.None(source.Faults.Concat(Pages.SelectMany(path => SnippetRules.Violations(path, Repository.Read(path), source.Snippets))));
    }

    [Fact]
    public void Snippets_OfThisRepository_AreFound()
    {
        Assert.Contains("first-platform", Compiled.Snippets.Keys);
        Assert.Contains("test-with-server", Compiled.Snippets.Keys);
    }

    [Fact]
    public void Snippet_InAMethod_LosesItsIndent()
    {
        Assert.Equal(Code, Read(Source).Snippets["one"].Text);
    }

    [Fact]
    public void Snippet_InParts_IsJoined()
    {
        Assert.Equal($"{Code}\n\n{Code}", Read(Source + Source).Snippets["one"].Text);
    }

    [Theory]
    [InlineData("// snippet: one\nvar a = 1;\n")]
    [InlineData("// snippet: one\n// snippet: two\n// end-snippet\n")]
    [InlineData("var a = 1;\n// end-snippet\n")]
    public void Snippet_WithoutBeginOrEnd_IsFound(string text)
    {
        Assert.Contains("A.cs", Assert.Single(Read(text).Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Snippet_InTwoFiles_IsFound()
    {
        Assert.Contains("B.cs", Assert.Single(SnippetSource.Read([("A.cs", Source), ("B.cs", Source)]).Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- snippet: one -->\n```csharp\n" + Code + "\n```\n")]
    [InlineData("<!-- snippet: one -->\n\n```cs\n" + Code + "  \n\n```\n")]
    [InlineData("1. first\n\n   <!-- snippet: one -->\n   ```csharp\n   var a = 1;\n\n   if (a > 0)\n   {\n       a++;\n   }\n   ```\n")]
    [InlineData("```sh\nmake\n```\n")]
    [InlineData("```\nvar a = 2;\n```\n")]
    public void Page_ThatShowsCompiledCode_IsAllowed(string page)
    {
        Assert.Empty(SnippetRules.Violations("README.md", page, Read(Source).Snippets));
    }

    [Theory]
    [InlineData("\n```csharp\n" + Code + "\n```\n", "nobody compiles")]
    [InlineData("<!-- snippet: one -->\ntext\n```csharp\n" + Code + "\n```\n", "nobody compiles")]
    [InlineData("<!-- snippet: one -->\n```csharp\n" + Code + "\n```\n```csharp\n" + Code + "\n```\n", "nobody compiles")]
    [InlineData("<!-- snippet: two -->\n```csharp\n" + Code + "\n```\n", "does not exist")]
    [InlineData("<!-- snippet: one -->\n```csharp\nvar a = 2;\n```\n", "must be")]
    public void Page_ThatShowsOtherCode_IsFound(string page, string fault)
    {
        Assert.Contains(fault, Assert.Single(SnippetRules.Violations("README.md", page, Read(Source).Snippets)), StringComparison.Ordinal);
    }

    // The pages of docs, and those that the packages bring.
    private static bool IsPage(string path) => path.EndsWith(".md", StringComparison.Ordinal) && path.Split('/')[0] is "docs" or "src";

    private static SnippetSource Read(string text) => SnippetSource.Read([("A.cs", text)]);
}
