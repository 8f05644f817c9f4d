using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GeneratorKit;

/// <summary>What test sources are compiled against.</summary>
internal static class References
{
    private static readonly ImmutableArray<string> Files =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator),
    ];

    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Files.Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll")).Select(Read)];

    /// <summary>The framework and some more assemblies that the tests run with.</summary>
    public static ImmutableArray<MetadataReference> FrameworkAnd(params string[] assemblies) =>
        [.. Framework, .. Files.Where(path => assemblies.Contains(Path.GetFileNameWithoutExtension(path))).Select(Read)];

    private static PortableExecutableReference Read(string path) => MetadataReference.CreateFromFile(path);
}
