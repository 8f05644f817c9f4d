using System.Text.RegularExpressions;

namespace Conventions.Projects;

/// <summary>The solution holds every project of the tree, and nothing that the tree has not.</summary>
internal static partial class SolutionRules
{
    public static IEnumerable<string> Violations(string solution, IReadOnlyCollection<string> projects)
    {
        var listed = ProjectPath().Matches(solution).Select(match => match.Groups["path"].Value.Replace('\\', '/')).ToHashSet();
        var missing = projects.Except(listed).Select(path => $"{path} is not in Itential.Refit.sln. Run: dotnet sln Itential.Refit.sln add {path}");
        var gone = listed.Except(projects).Select(path => $"Itential.Refit.sln names {path}, which does not exist. Run: dotnet sln Itential.Refit.sln remove {path}");
        return missing.Concat(gone);
    }

    [GeneratedRegex("^Project\\(.*\"(?<path>[^\"]+\\.csproj)\"", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ProjectPath();
}
