namespace Conventions.Sources;

public sealed class SourceTests
{
    private static IEnumerable<string> ProductFiles => Repository.FilesIn("src", ".cs").Concat(Repository.FilesIn("generators", ".cs"));

    private static IEnumerable<string> TestFiles => Repository.FilesIn("tests", ".cs").Concat(Repository.FilesIn("samples", ".cs"));

    [Fact]
    public void ProductFiles_OfThisRepository_HoldOneTypeOfTheirName()
    {
        Verdict.None(ProductFiles.SelectMany(path => SourceRules.TypeViolations(path, Repository.Read(path))));
    }

    [Fact]
    public void Files_OfThisRepository_AreShort()
    {
        Verdict.None(ProductFiles.SelectMany(path => SourceRules.LengthViolations(path, Repository.Read(path), SourceRules.LongestProductFile))
            .Concat(TestFiles.SelectMany(path => SourceRules.LengthViolations(path, Repository.Read(path), SourceRules.LongestTestFile))));
    }

    [Fact]
    public void Files_OfThisRepository_AreNamedAfterAConcept()
    {
        Verdict.None(ProductFiles.Concat(TestFiles).SelectMany(SourceRules.NameViolations));
    }

    [Fact]
    public void Suppressions_OfThisRepository_HaveAReason()
    {
        Verdict.None(ProductFiles.Concat(TestFiles).SelectMany(path => SourceRules.SuppressionViolations(path, Repository.Read(path))));
    }

    [Theory]
    [InlineData("src/A/One.cs", "namespace A; class One; class Two;")]
    [InlineData("src/A/One.cs", "namespace A; class One; enum Two { }")]
    [InlineData("src/A/One.cs", "namespace A { class One; } namespace B { delegate void Two(); }")]
    [InlineData("src/A/One.cs", "namespace A; class One; file interface Two;")]
    [InlineData("src/A/Other.cs", "namespace A; class One;")]
    [InlineData("src/A/OneMore.cs", "namespace A; class One;")]
    public void Types_ThatDoNotFitTheFile_AreFound(string path, string text)
    {
        Assert.Single(SourceRules.TypeViolations(path, text));
    }

    [Theory]
    [InlineData("src/A/One.cs", "namespace A; class One { class Inner; }")]
    [InlineData("src/A/One.Part.cs", "namespace A; partial class One;")]
    [InlineData("src/A/OneOfT.cs", "namespace A; class One<T>;")]
    [InlineData("src/A/Usings.cs", "global using System;")]
    public void Types_ThatFitTheFile_AreAllowed(string path, string text)
    {
        Assert.Empty(SourceRules.TypeViolations(path, text));
    }

    [Fact]
    public void File_WithOneLineTooMany_IsFound()
    {
        var longest = string.Join('\n', Enumerable.Repeat("x", SourceRules.LongestProductFile)) + "\n";

        Assert.Empty(SourceRules.LengthViolations("A.cs", longest, SourceRules.LongestProductFile));
        Assert.Single(SourceRules.LengthViolations("A.cs", longest + "x\n", SourceRules.LongestProductFile));
        Assert.Empty(SourceRules.LengthViolations("src/A/Log.cs", longest + "x\n", SourceRules.LongestProductFile));
    }

    [Theory]
    [InlineData("src/A/UrlHelpers.cs", 1)]
    [InlineData("src/A/Utils.cs", 1)]
    [InlineData("src/A/Commons.cs", 0)]
    public void Name_ThatSaysNothing_IsFound(string path, int violations)
    {
        Assert.Equal(violations, SourceRules.NameViolations(path).Count());
    }

    [Theory]
    [InlineData("#pragma warning disable CA1000", 1)]
    [InlineData("#pragma warning disable CA1000 // the reason", 0)]
    [InlineData("#pragma warning restore CA1000", 0)]
    [InlineData("var text = \"\"\"\n#pragma warning disable CA1000\n\"\"\";", 0)]
    public void Suppression_WithoutAReason_IsFound(string text, int violations)
    {
        Assert.Equal(violations, SourceRules.SuppressionViolations("A.cs", text).Count());
    }
}
