using Microsoft.CodeAnalysis.Diagnostics;

namespace Itential.Refit.Generator;

/// <summary>What the build says of how the project is published.</summary>
internal static class PublishFacts
{
    /// <summary>Whether what only reflection finds may be missing after publishing.</summary>
    public static bool IsTrimmed(AnalyzerConfigOptions options) => Is(options, "PublishTrimmed") || Is(options, "PublishAot");

    private static bool Is(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
