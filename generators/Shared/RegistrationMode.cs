using Microsoft.CodeAnalysis.Diagnostics;

namespace Itential.Generators;

/// <summary>When what was generated is told to the runtime.</summary>
internal static class RegistrationMode
{
    /// <summary>Whether a program that is trimmed may ask for single registrations in place of all, so that it keeps only what it uses.</summary>
    public static bool IsOnDemand(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.ItentialRegistration", out var value) && string.Equals(value, "OnDemand", StringComparison.OrdinalIgnoreCase);
}
