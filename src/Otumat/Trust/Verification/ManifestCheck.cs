namespace Otumat.Trust;

/// <summary>Whether a manifest is signed by a key that may sign it, and is neither too old nor a step back. What the files hold is looked at afterwards.</summary>
internal sealed class ManifestCheck(TrustSnapshot store, DateTimeOffset now)
{
    private const string GetAgain = "Get the plugin again from who publishes it.";

    /// <summary>The verdict on the manifest alone; the manifest only when it is good.</summary>
    public TrustResult Check(string id, byte[] content, string signature, out VerifiedManifest? verified)
    {
        verified = null;
        if (ManifestText.Read(content, out var fault) is not { } manifest)
        {
            return TrustResult.Of(id, TrustStatus.Malformed, $"The manifest {TrustFiles.ManifestOf(id)} cannot be read. {fault} {GetAgain}");
        }

        if (!manifest.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
        {
            return TrustResult.Of(manifest, TrustStatus.Malformed, $"The manifest is one of '{manifest.Id}', and '{id}' was asked for. {GetAgain}") with { Id = id };
        }

        if (SignatureText.Read(signature) is not { } bytes)
        {
            return TrustResult.Of(manifest, TrustStatus.Malformed, $"The signature {TrustFiles.SignatureOf(id)} is no plain base64. {GetAgain}");
        }

        var found = new VerifiedManifest(manifest, ContentDigest.Of(content));
        var result = CheckKey(manifest, DsseEncoding.Of(DsseEncoding.Manifest, content), bytes) ?? CheckTime(found) ?? TrustResult.Of(manifest, TrustStatus.Valid);
        verified = result.IsValid ? found : null;
        return result;
    }

    private TrustResult? CheckKey(PluginManifest manifest, byte[] message, byte[] signature)
    {
        var keys = store.KeysFor(manifest.Id, manifest.KeyId);
        if (keys.Count == 0)
        {
            return TrustResult.Of(manifest, TrustStatus.UntrustedKey, $"The key {manifest.KeyId} is not trusted for '{manifest.Id}'. If you trust its owner, run: otumat trust add KEY-FILE --scope {manifest.Id}");
        }

        if (!keys[0].Key.Verify(message, signature))
        {
            return TrustResult.Of(manifest, TrustStatus.InvalidSignature, $"The signature is not one of the key {manifest.KeyId} over this manifest. {GetAgain}");
        }

        // The same key may stand there for several scopes: who revokes it for one of them means it.
        if (keys.Exists(key => key.Status == KeyStatus.Revoked))
        {
            return TrustResult.Of(manifest, TrustStatus.Revoked, $"The key {manifest.KeyId} was revoked. Get a version that is signed by another key.");
        }

        if (keys.Exists(key => key.IsGoodAt(now)))
        {
            return null;
        }

        return keys.Exists(key => now < key.From)
            ? TrustResult.Of(manifest, TrustStatus.UntrustedKey, $"The key {manifest.KeyId} is trusted from {keys.Max(key => key.From):yyyy-MM-dd} on. Wait, or change it with: otumat trust add")
            : TrustResult.Of(manifest, TrustStatus.Expired, $"The key {manifest.KeyId} was trusted until {keys.Max(key => key.Until):yyyy-MM-dd}. Get a version that is signed by another key, or change it with: otumat trust add");
    }

    private TrustResult? CheckTime(VerifiedManifest verified)
    {
        var manifest = verified.Manifest;
        if (manifest.Expires <= now)
        {
            return TrustResult.Of(manifest, TrustStatus.Expired, $"The plugin was valid until {manifest.Expires:yyyy-MM-dd}. Get a newer version.");
        }

        if (store.Revocations?.Expires <= now)
        {
            return TrustResult.Of(manifest, TrustStatus.Expired, $"The revocation list {store.Revocations.Number} of the trust store was good until {store.Revocations.Expires:yyyy-MM-dd}. Import a newer one with: otumat trust revoke --import LIST");
        }

        return store.RollbackOf(verified) is { } rollback ? TrustResult.Of(manifest, TrustStatus.RolledBack, rollback) : null;
    }
}
