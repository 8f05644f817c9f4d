namespace Otumat.Build;

/// <summary>What NuGet says that it writes.</summary>
internal static class WrittenPackages
{
    /// <summary>The packages among the files; those of symbols are none.</summary>
    public static IEnumerable<string> Among(IEnumerable<string> files) => files
        .Where(file => file.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase) && !file.EndsWith(".symbols.nupkg", StringComparison.OrdinalIgnoreCase))
        .Select(Path.GetFullPath)
        .Distinct(StringComparer.Ordinal);
}
