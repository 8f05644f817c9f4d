namespace Conventions.Projects;

public sealed class CompilerFloorTests
{
    private const string Packages = """<PackageVersion Include="Microsoft.CodeAnalysis.CSharp" Version="4.14.0" />""";

    [Fact]
    public void Packages_OfThisRepository_AskForTheGeneratorsCompiler()
    {
        // Otumat.Build brings no generator.
        var targets = Repository.Files.Where(path =>
            path.StartsWith("src/", StringComparison.Ordinal) && path.EndsWith(".targets", StringComparison.Ordinal) && !path.StartsWith("src/Otumat.Build/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(targets);
        Verdict.None(targets.SelectMany(path => CompilerFloorRules.Violations(path, Repository.Read(path), Repository.Read(VersionRules.CentralFile))));
    }

    [Theory]
    [InlineData("<NeededCompiler>4.8</NeededCompiler>", 1)]
    [InlineData("<Project />", 1)]
    [InlineData("<NeededCompiler>4.14</NeededCompiler>", 0)]
    public void Floor_OfAnotherCompiler_IsFound(string targets, int count)
    {
        Assert.Equal(count, CompilerFloorRules.Violations("One.targets", targets, Packages).Count());
    }
}
