namespace Otumat.Trust;

/// <summary>What is known of a plugin. Only <see cref="Valid"/> is good; the default value is not.</summary>
public enum TrustStatus
{
    /// <summary>There is no manifest, or no signature.</summary>
    Unsigned,

    /// <summary>Signed by a trusted key, complete and unchanged.</summary>
    Valid,

    /// <summary>The store has no key with this id that may sign for the plugin's id.</summary>
    UntrustedKey,

    /// <summary>Files were added, removed or changed since the plugin was signed.</summary>
    Modified,

    /// <summary>The signature is not one of the key over the manifest, or over the hash.</summary>
    InvalidSignature,

    /// <summary>The manifest, the trust in its key or the revocation list ended before now.</summary>
    Expired,

    /// <summary>The key was revoked, whenever the plugin was signed.</summary>
    Revoked,

    /// <summary>A newer version was loaded before, or the same version with another content.</summary>
    RolledBack,

    /// <summary>The manifest, the signature, the archive or the trust store cannot be read, or the manifest is for another plugin.</summary>
    Malformed,

    /// <summary>A package hash was signed by the key: good, but bound to the content by SHA-1 alone, and to nothing else.</summary>
    LegacyWeak,
}
