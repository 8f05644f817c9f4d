namespace Conventions.Sources;

public sealed class PlatformTests
{
    private const string Path = "src/A/Platforms/One.cs";
    private const string Excluded = "[ExcludeFromCodeCoverage(Justification = \"Windows only.\")]\nclass One;\n";

    private static IEnumerable<string> ProductFiles => Repository.FilesIn("src", ".cs").Concat(Repository.FilesIn("generators", ".cs"));

    [Fact]
    public void Files_OfThisRepository_AreLeftOutOfTheCoverageForAReason()
    {
        Verdict.None(ProductFiles.SelectMany(path => PlatformRules.FileViolations(path, Repository.Read(path))));
    }

    [Fact]
    public void Files_OfThisRepository_ThatNoTestRuns_AreListed()
    {
        Verdict.None(PlatformRules.ListViolations(ProductFiles, Repository.Read(PlatformRules.Page)));
    }

    [Theory]
    [InlineData("src/A/One.cs", Excluded)]
    [InlineData("src/A/PlatformsOfOne.cs", Excluded)]
    [InlineData("src/A/One.cs", "[assembly: System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage(Justification = \"x\")]")]
    [InlineData(Path, "class One;")]
    [InlineData(Path, "// ExcludeFromCodeCoverage\nclass One;")]
    [InlineData(Path, "[ExcludeFromCodeCoverage]\nclass One;")]
    [InlineData(Path, "[ExcludeFromCodeCoverage(Justification = \"\")]\nclass One;")]
    public void File_ThatBreaksARule_IsFound(string path, string text)
    {
        Assert.Single(PlatformRules.FileViolations(path, text));
    }

    [Theory]
    [InlineData(60, 0)]
    [InlineData(61, 1)]
    public void File_OfAPlatform_IsShort(int lines, int found)
    {
        var text = Excluded + string.Concat(Enumerable.Repeat("//\n", lines - 2));

        Assert.Equal(found, PlatformRules.FileViolations(Path, text).Count());
    }

    [Fact]
    public void File_ThatPrintsTheAttribute_IsNotExcludedItself()
    {
        Assert.Empty(PlatformRules.FileViolations("generators/A/Emitter.cs", "    \"[ExcludeFromCodeCoverage]\","));
    }

    [Theory]
    [InlineData("# A\n\n## Not tested\n\n- `src/A/Platforms/One.cs`: Windows\n\n## More\n", 0)]
    [InlineData("# A\n\n## Not tested\n\n- `src/A/Platforms/One.cs`: Windows\n", 0)]
    [InlineData("# A\n\n## Not tested\n\nNothing.\n\n## More\n\n- `src/A/Platforms/One.cs`\n", 1)]
    [InlineData("# A\n\n## Not tested\n\n- `src/A/Platforms/One.cs`, `src/A/Platforms/Two.cs`\n", 1)]
    [InlineData("# A\n", 1)]
    public void List_NamesEachFile_AndNoOther(string page, int found)
    {
        Assert.Equal(found, PlatformRules.ListViolations([Path, "src/A/Three.cs"], page).Count());
    }
}
