namespace Conventions.Projects;

public sealed class VersionTests
{
    private static readonly string[] Extensions = [".csproj", ".props", ".targets"];

    [Fact]
    public void Versions_OfThisRepository_AreCentralAndExact()
    {
        var files = Repository.Files.Where(path => Extensions.Contains(Path.GetExtension(path)));

        Verdict.None(files.SelectMany(path => VersionRules.Violations(path, Repository.Read(path))));
    }

    [Theory]
    [InlineData("src/One/One.csproj", """<PackageReference Include="A" Version="1.0.0" />""")]
    [InlineData("src/One/One.csproj", """<PackageReference Include="A"><Version>1.0.0</Version></PackageReference>""")]
    [InlineData("src/One/One.csproj", """<PackageReference Include="A" VersionOverride="1.0.0" />""")]
    [InlineData("tests/Directory.Build.props", """<PackageVersion Include="A" Version="1.0.0" />""")]
    [InlineData("Directory.Packages.props", """<PackageVersion Include="A" Version="1.*" />""")]
    [InlineData("Directory.Packages.props", """<PackageVersion Include="A" Version="[1.0,2.0)" />""")]
    [InlineData("Directory.Packages.props", """<PackageVersion Include="A" />""")]
    public void Version_ThatIsNotCentralOrNotExact_IsFound(string path, string item)
    {
        Assert.Single(VersionRules.Violations(path, $"<Project><ItemGroup>{item}</ItemGroup></Project>"));
    }
}
