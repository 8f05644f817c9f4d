using NuGet.Versioning;

namespace Otumat.Trust;

/// <summary>The files that NuGet itself adds to a package, or to the folder that it installs it into.</summary>
internal static class NuGetFiles
{
    /// <summary>Lies in every folder that a package is installed into.</summary>
    public const string InstallationMark = ".nupkg.metadata";

    private const string PropertiesFolder = "package/services/metadata/core-properties/";
    private const string PropertiesExtension = ".psmdcp";

    private static readonly string[] Fixed = ["_rels/.rels", "[Content_Types].xml", ".signature.p7s", InstallationMark];

    /// <summary>Whether a file is one of NuGet's: by an exact list, so that nothing else goes unseen.</summary>
    /// <param name="path">The path in the package.</param>
    /// <param name="nuspecPath">The path of the nuspec.</param>
    /// <param name="nuspec">What the package is.</param>
    public static bool Contains(string path, string nuspecPath, PackageNuspec nuspec) =>
        path == nuspecPath || Fixed.Contains(path, StringComparer.Ordinal) || IsProperties(path) || IsPackageItself(path, nuspec);

    private static bool IsProperties(string path) =>
        path.StartsWith(PropertiesFolder, StringComparison.Ordinal)
        && path.EndsWith(PropertiesExtension, StringComparison.Ordinal)
        && !path.AsSpan(PropertiesFolder.Length).Contains('/');

    // NuGet writes the name in lower case, older versions of it as the nuspec does.
    private static bool IsPackageItself(string path, PackageNuspec nuspec)
    {
        var file = $"{nuspec.Id}.{(NuGetVersion.TryParse(nuspec.Version, out var version) ? version.ToNormalizedString() : nuspec.Version)}.nupkg";
        return path.Equals(file, StringComparison.OrdinalIgnoreCase) || path.Equals(file + ".sha512", StringComparison.OrdinalIgnoreCase);
    }
}
