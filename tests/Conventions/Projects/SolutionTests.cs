namespace Conventions.Projects;

public sealed class SolutionTests
{
    private const string Solution = """
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "src", "src", "{1}"
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "One", "src\One\One.csproj", "{2}"
        """;

    [Fact]
    public void Solution_OfThisRepository_HoldsEveryProject()
    {
        Verdict.None(SolutionRules.Violations(Repository.Read("Itential.Refit.sln"), [.. ProjectFile.All.Select(project => project.Path)]));
    }

    [Fact]
    public void Project_OutsideTheSolution_IsFound()
    {
        Assert.Contains("src/Two/Two.csproj", Assert.Single(SolutionRules.Violations(Solution, ["src/One/One.csproj", "src/Two/Two.csproj"])), StringComparison.Ordinal);
    }

    [Fact]
    public void Project_ThatIsGone_IsFound()
    {
        Assert.Contains("does not exist", Assert.Single(SolutionRules.Violations(Solution, [])), StringComparison.Ordinal);
    }
}
