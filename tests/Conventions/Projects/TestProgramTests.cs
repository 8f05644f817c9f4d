namespace Conventions.Projects;

/// <summary>The test command finds test programs by name; a test in any other project would never run.</summary>
public sealed class TestProgramTests
{
    [Fact]
    public void Tests_OfThisRepository_StandInTestPrograms()
    {
        var outside = Repository.FilesIn("tests", ".cs")
            .Where(path => !IsTestProgram(path.Split('/')[1]))
            .Where(path => HoldsTest(Repository.Read(path)))
            .Select(path => $"{path} holds a test, but its project is no test program. Name the project *.Tests, or move the test.");

        Verdict.None(outside);
    }

    [Theory]
    [InlineData("    [Fact]\n", true)]
    [InlineData("    [Theory]\n", true)]
    [InlineData("public class Factory;", false)]
    public void Test_InText_IsFound(string text, bool expected)
    {
        Assert.Equal(expected, HoldsTest(text));
    }

    private static bool IsTestProgram(string project) => project.EndsWith("Tests", StringComparison.Ordinal) || project is "Conventions" or "WireMock";

    private static bool HoldsTest(string text) => text.Contains("[Fact", StringComparison.Ordinal) || text.Contains("[Theory", StringComparison.Ordinal);
}
