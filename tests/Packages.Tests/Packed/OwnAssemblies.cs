using TestKit;

namespace Packages.Tests.Packed;

/// <summary>Which assemblies of a package are built from this repository; the others come from packages.</summary>
internal static class OwnAssemblies
{
    public static IReadOnlySet<string> Names { get; } = new[] { "src", "generators" }
        .SelectMany(area => Directory.GetFiles(RepositoryFolder.In(area), "*.csproj", SearchOption.AllDirectories))
        .Select(path => Path.GetFileNameWithoutExtension(path) + ".dll")
        .ToHashSet(StringComparer.Ordinal);

    public static IEnumerable<KeyValuePair<string, byte[]>> Of(PackageFile package, IReadOnlySet<string> names) =>
        package.Entries.Where(entry => names.Contains(Path.GetFileName(entry.Key)));
}
