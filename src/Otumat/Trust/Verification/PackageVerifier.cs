using NuGet.Versioning;

namespace Otumat.Trust;

/// <summary>Verifies what a package would put into a plugin's folder.</summary>
internal sealed class PackageVerifier(PluginVerifier plugins)
{
    /// <summary>Verifies each framework of a package.</summary>
    /// <exception cref="InvalidDataException">The package cannot be read.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public IReadOnlyList<TrustResult> Verify(string path, string? id)
    {
        using var package = PackageContent.Open(PackagePath.Of(path));
        if (package.Nuspec is not { } nuspec)
        {
            return [TrustResult.Of(id, TrustStatus.Malformed, $"The folder '{path}' is no package that NuGet has installed. Give a nupkg, or verify it as the folder of a plugin.")];
        }

        if (id is not null && !nuspec.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
        {
            return [TrustResult.Of(id, TrustStatus.Malformed, $"The package is '{nuspec.Id}', and '{id}' was asked for.")];
        }

        var results = PluginUnit.Of(package).Select(unit => Verify(unit, nuspec)).ToList();
        return results.Count > 0 ? results : [TrustResult.Of(nuspec.Id, TrustStatus.Unsigned, "The package has nothing below lib, so there is nothing that a plugin's signature covers.")];
    }

    private TrustResult Verify(PluginUnit unit, PackageNuspec nuspec)
    {
        var result = plugins.Verify(nuspec.Id, unit.Entries, concurrently: false, out var verified);
        if (verified is null)
        {
            return result with { Framework = unit.Framework };
        }

        var manifest = verified.Manifest;
        if (manifest.Framework != unit.Framework)
        {
            return TrustResult.Of(manifest, TrustStatus.Malformed, $"The manifest is for {manifest.Framework}, and lies in lib/{unit.Framework}. Pack the package again.");
        }

        return NuGetVersion.TryParse(nuspec.Version, out var version) && version.Equals(NuGetVersion.Parse(manifest.Version))
            ? result
            : TrustResult.Of(manifest, TrustStatus.Malformed, $"The manifest is for version {manifest.Version}, and the package has {nuspec.Version}. Pack the package again.");
    }
}
