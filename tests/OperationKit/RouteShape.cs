using System.Text.RegularExpressions;

namespace OperationKit;

/// <summary>Routes without the names of their placeholders, so that two spellings of one route are equal.</summary>
internal static partial class RouteShape
{
    public static string Of(string verb, string path) => $"{verb} {Placeholder().Replace(path, "{}")}";

    /// <summary>The names of the placeholders, in order.</summary>
    public static IReadOnlyList<string> Placeholders(string path) => [.. Placeholder().Matches(path).Select(match => match.Groups["name"].Value)];

    /// <summary>The path with each placeholder replaced.</summary>
    /// <param name="path">A path.</param>
    /// <param name="fill">Gives what stands for a placeholder of a name; the second value tells whether slashes are part of it.</param>
    public static string Fill(string path, Func<string, bool, string> fill) =>
        Placeholder().Replace(path, match => fill(match.Groups["name"].Value, match.Groups["greedy"].Length > 0));

    [GeneratedRegex(@"\{(?<greedy>\**)(?<name>[^}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
