using System.Runtime.InteropServices;

namespace Otumat.Trust;

/// <summary>The platforms that this process can use files of, as NuGet names them: the closest first.</summary>
internal static class RuntimeIdentifiers
{
    private const string Any = "any";
    private const string Unix = "unix";

    public static IReadOnlyList<string> Current { get; } =
        Of(RuntimeInformation.RuntimeIdentifier, RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant());

    /// <summary>The identifier itself, then ever more general ones.</summary>
    /// <param name="identifier">What the runtime says of itself; that of a distribution's own build names the distribution.</param>
    /// <param name="architecture">The processor, in lower case.</param>
    public static IReadOnlyList<string> Of(string identifier, string architecture)
    {
        string[] general = identifier switch
        {
            _ when identifier.StartsWith("win", StringComparison.Ordinal) => [$"win-{architecture}", "win"],
            _ when identifier.StartsWith("osx", StringComparison.Ordinal) => [$"osx-{architecture}", "osx", $"{Unix}-{architecture}", Unix],
            _ when identifier.StartsWith("freebsd", StringComparison.Ordinal) => [$"freebsd-{architecture}", "freebsd", $"{Unix}-{architecture}", Unix],
            _ when identifier.Contains("musl", StringComparison.Ordinal) || identifier.StartsWith("alpine", StringComparison.Ordinal) =>
                [$"linux-musl-{architecture}", "linux-musl", .. Linux(architecture)],
            _ => Linux(architecture),
        };
        return [.. new[] { identifier }.Concat(general).Append(Any).Distinct()];
    }

    private static string[] Linux(string architecture) => [$"linux-{architecture}", "linux", $"{Unix}-{architecture}", Unix];
}
