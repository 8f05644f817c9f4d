namespace Conventions.Projects;

public sealed class ArrowTests
{
    [Fact]
    public void Projects_OfThisRepository_FollowTheArrows()
    {
        Verdict.None(ProjectFile.All.SelectMany(ArrowRules.Violations));
    }

    [Fact]
    public void Projects_OfThisRepository_AreFound()
    {
        Assert.Contains(ProjectFile.All, project => project is { Name: "Itential.Platform", Area: "src" });
        Assert.Contains(ProjectFile.All, project => project is { Name: "Itential.Refit.Generator", Area: "generators" });
    }

    [Fact]
    public void References_OfTheFolderAbove_BelongToTheProject()
    {
        var generator = ProjectFile.All.Single(project => project.Name == "Itential.Refit.Generator");

        Assert.Contains(generator.References, reference => reference is { Kind: ReferenceKind.Package, Name: "Microsoft.CodeAnalysis.CSharp" });
    }

    [Theory]
    [InlineData("src/Itential.Refit/Itential.Refit.csproj", """<ProjectReference Include="../Itential.Platform/Itential.Platform.csproj" />""")]
    [InlineData("src/Itential.Platform/Itential.Platform.csproj", """<ProjectReference Include="..\Itential.Gateway\Itential.Gateway.csproj" />""")]
    [InlineData("src/Itential.Diagnostics/Itential.Diagnostics.csproj", """<PackageReference Include="Microsoft.Extensions.Http" />""")]
    [InlineData("src/Itential.Testing/Itential.Testing.csproj", """<ProjectReference Include="../Itential.Refit/Itential.Refit.csproj" />""")]
    [InlineData("src/Itential.Platform/Itential.Platform.csproj", """<FrameworkReference Include="Microsoft.AspNetCore.App" />""")]
    [InlineData("src/Itential.Platform/Itential.Platform.csproj", """<ProjectReference Include="../../generators/Itential.Refit.Generator/Itential.Refit.Generator.csproj" />""")]
    [InlineData("src/Unknown/Unknown.csproj", """<PackageReference Include="Polly.Core" />""")]
    [InlineData("generators/Itential.Refit.Generator/Itential.Refit.Generator.csproj", """<ProjectReference Include="../../src/Itential.Refit/Itential.Refit.csproj" />""")]
    [InlineData("src/Itential.Platform/Itential.Platform.csproj", """<ProjectReference Include="../../tests/TestKit/TestKit.csproj" />""")]
    [InlineData("tests/Itential.Refit.Tests/Itential.Refit.Tests.csproj", """<ProjectReference Include="../../samples/Quickstart/Quickstart.csproj" />""")]
    [InlineData("samples/Quickstart/Quickstart.csproj", """<ProjectReference Include="../../benchmarks/Itential.Refit.Benchmarks.csproj" />""")]
    public void Reference_AgainstTheArrows_IsFound(string path, string item)
    {
        var project = ProjectFile.Parse(path, $"<Project><ItemGroup>{item}</ItemGroup></Project>");

        Assert.Single(ArrowRules.Violations(project));
    }

    [Theory]
    [InlineData("src/Itential.Platform/Itential.Platform.csproj", """<ProjectReference Include="../Itential.Refit/Itential.Refit.csproj" />""")]
    [InlineData("src/Itential.Platform/Itential.Platform.csproj", """<ProjectReference Include="../../generators/Itential.Refit.Generator/Itential.Refit.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />""")]
    [InlineData("tests/Itential.Refit.Tests/Itential.Refit.Tests.csproj", """<PackageReference Include="FsCheck" />""")]
    public void Reference_AlongTheArrows_IsAllowed(string path, string item)
    {
        var project = ProjectFile.Parse(path, $"<Project><ItemGroup>{item}</ItemGroup></Project>");

        Assert.Empty(ArrowRules.Violations(project));
    }
}
