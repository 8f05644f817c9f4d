using NuGet.Versioning;

namespace Otumat.Trust;

/// <summary>The file of what must not go backwards.</summary>
internal sealed record StoredMemory
{
    public required int Schema { get; init; }

    /// <summary>The number of the last revocation list; 0 when there was none.</summary>
    public required long Revocations { get; init; }

    public required IReadOnlyList<StoredVersion> Versions { get; init; }

    /// <summary>The highest version of a plugin that was loaded.</summary>
    public StoredVersion? HighestOf(string id) => Versions.FirstOrDefault(known => known.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether exactly this was loaded before, and nothing newer since.</summary>
    public bool Knows(VerifiedManifest loaded) =>
        HighestOf(loaded.Manifest.Id) is { } highest && highest.CompareTo(loaded) == 0 && highest.Digests.GetValueOrDefault(loaded.Manifest.Framework) == loaded.Digest;

    /// <summary>The memory with this version as the highest of its plugin.</summary>
    public StoredMemory With(VerifiedManifest loaded)
    {
        var known = HighestOf(loaded.Manifest.Id);
        var digests = known?.CompareTo(loaded) == 0 ? new Dictionary<string, string>(known.Digests) : [];
        digests[loaded.Manifest.Framework] = loaded.Digest;
        var highest = new StoredVersion { Id = loaded.Manifest.Id, Version = NuGetVersion.Parse(loaded.Manifest.Version).ToNormalizedString(), Digests = digests };
        return this with { Versions = [.. Versions.Where(version => version != known), highest] };
    }
}
