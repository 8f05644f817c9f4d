using NuGet.Versioning;

namespace Otumat.Trust;

/// <summary>The highest version of a plugin that was loaded, and the digest of its manifest for each framework.</summary>
internal sealed record StoredVersion
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required IReadOnlyDictionary<string, string> Digests { get; init; }

    public int CompareTo(VerifiedManifest other) => NuGetVersion.Parse(Version).CompareTo(NuGetVersion.Parse(other.Manifest.Version));
}
