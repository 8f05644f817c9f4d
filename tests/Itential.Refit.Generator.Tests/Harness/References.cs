using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Tests;

/// <summary>What test sources are compiled against.</summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Itential.Refit.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The same without the product.</summary>
    public static IEnumerable<MetadataReference> Framework => All.Where(item => !item.Display!.EndsWith("Itential.Refit.dll", StringComparison.Ordinal));
}
