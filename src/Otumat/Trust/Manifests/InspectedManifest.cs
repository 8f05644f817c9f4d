namespace Otumat.Trust;

/// <summary>A manifest that was read and not verified: nothing that it says is to be relied on.</summary>
/// <param name="Path">Where it lies in the folder or package.</param>
/// <param name="Manifest">What it says; null when it cannot be read.</param>
/// <param name="Fault">Why it cannot be read; empty when it can.</param>
/// <param name="IsSigned">Whether a signature lies beside it.</param>
public sealed record InspectedManifest(string Path, PluginManifest? Manifest, string Fault, bool IsSigned)
{
    private const string Manifests = ".trust.json";
    private const string Signatures = ".trust.sig";

    /// <summary>Reads every manifest in a plugin's folder, a nupkg or a package that NuGet has installed, without verifying any.</summary>
    /// <param name="path">The path of the folder or file.</param>
    /// <exception cref="FileNotFoundException">There is no such nupkg.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">The package is damaged.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static IReadOnlyList<InspectedManifest> ReadAll(string path)
    {
        using var content = PackageContent.Open(PackagePath.Of(path));
        var paths = content.Entries.Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        return [.. content.Entries
            .Where(entry => entry.Kind == PackageEntryKind.File && entry.Path.EndsWith(Manifests, StringComparison.Ordinal))
            .Select(entry => Read(entry, paths.Contains(entry.Path[..^Manifests.Length] + Signatures)))];
    }

    private static InspectedManifest Read(PackageEntry entry, bool isSigned)
    {
        if (entry.Length > ManifestText.GreatestLength)
        {
            return new InspectedManifest(entry.Path, null, $"It is longer than {ManifestText.GreatestLength} bytes.", isSigned);
        }

        using var content = entry.OpenRead();
        var bytes = new byte[(int)entry.Length];
        content.ReadExactly(bytes);
        return new InspectedManifest(entry.Path, ManifestText.Read(bytes, out var fault), fault, isSigned);
    }
}
