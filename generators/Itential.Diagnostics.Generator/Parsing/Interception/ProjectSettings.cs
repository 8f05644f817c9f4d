using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Itential.Diagnostics.Generator.Parsing.Interception;

/// <summary>What the project says.</summary>
/// <param name="AllowsInterceptors">Whether the compiler takes interceptors of the generated namespace.</param>
/// <param name="Folder">The project's folder with a separator at its end; empty when it is not told.</param>
internal sealed record ProjectSettings(bool AllowsInterceptors, string Folder)
{
    public static ProjectSettings Of(ParseOptions options, AnalyzerConfigOptions global) =>
        new(Allows(options), global.TryGetValue("build_property.ProjectDir", out var folder) ? folder : "");

    // Like the compiler, which takes blanks for a part of the name.
    private static bool Allows(ParseOptions options) =>
        options.Features.TryGetValue("InterceptorsNamespaces", out var namespaces)
        && namespaces.Split(';').Any(static item => (KnownNames.GeneratedNamespace + ".").StartsWith(item + ".", StringComparison.Ordinal));
}
