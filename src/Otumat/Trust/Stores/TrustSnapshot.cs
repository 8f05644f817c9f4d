namespace Otumat.Trust;

/// <summary>What a store held at one moment.</summary>
internal sealed record TrustSnapshot(IReadOnlyList<TrustedKey> Keys, RevocationList? Revocations, StoredMemory Memory)
{
    /// <summary>The keys with this id that may sign for the plugin.</summary>
    public List<TrustedKey> KeysFor(string pluginId, string keyId) =>
        [.. Keys.Where(key => key.Key.Id == keyId && key.Scope is { } scope && KeyScope.Covers(scope, pluginId))];

    /// <summary>Why the version may not be used any more, as a sentence; null when it may.</summary>
    public string? RollbackOf(VerifiedManifest verified)
    {
        var manifest = verified.Manifest;
        if (Memory.HighestOf(manifest.Id) is not { } highest)
        {
            return null;
        }

        return highest.CompareTo(verified) switch
        {
            > 0 => $"Version {highest.Version} was loaded before, and this is the older version {manifest.Version}. Install {highest.Version} or newer.",
            0 when highest.Digests.GetValueOrDefault(manifest.Framework, verified.Digest) != verified.Digest =>
                $"Version {highest.Version} was loaded before with another content. A published version does not change; install a newer one.",
            _ => null,
        };
    }
}
