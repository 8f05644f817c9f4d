using System.Text.RegularExpressions;

namespace Conventions.Projects;

/// <summary>The packages refuse a compiler that is older than the one which their generators are written for.</summary>
internal static partial class CompilerFloorRules
{
    public static IEnumerable<string> Violations(string path, string targets, string packages)
    {
        var floor = Floor().Match(targets).Groups["version"].Value;
        var roslyn = Roslyn().Match(packages).Groups["version"].Value;
        if (floor != roslyn)
        {
            yield return $"{path} asks for the compiler '{floor}', and the generators are written for '{roslyn}'. Write that.";
        }
    }

    [GeneratedRegex("NeededCompiler>(?<version>[0-9.]+)<", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Floor();

    [GeneratedRegex("Include=\"Microsoft\\.CodeAnalysis\\.CSharp\" Version=\"(?<version>[0-9]+\\.[0-9]+)\\.", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Roslyn();
}
