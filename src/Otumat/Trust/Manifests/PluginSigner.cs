using NuGet.Versioning;

namespace Otumat.Trust;

/// <summary>Signs plugins: writes down every file with length and SHA-256, and signs that.</summary>
public static class PluginSigner
{
    private static readonly string NoDigest = new('0', PluginRules.DigestLength);

    /// <summary>Signs files that lie anywhere. Nothing is written.</summary>
    /// <param name="identity">What the plugin is signed as.</param>
    /// <param name="files">Every file of the plugin, except the manifest and its signature.</param>
    /// <param name="key">The key: RSA of 3072 bits or more, or ECDSA on P-256.</param>
    /// <exception cref="TrustKeyException">The key is too short.</exception>
    /// <exception cref="ArgumentException">There is no file, a path is not allowed, two paths differ in case only, the identity is not usable, or <c>SOURCE_DATE_EPOCH</c> is no time.</exception>
    /// <exception cref="IOException">A file cannot be read, or is not a plain file.</exception>
    public static SignedPlugin Sign(PluginIdentity identity, IEnumerable<PluginSource> files, SigningKey key)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(key);
        KeyRules.CheckForManifest(key.PublicKey);

        var sources = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var manifest = new PluginManifest
        {
            Schema = PluginManifest.CurrentSchema,
            Id = identity.Id,
            Version = NuGetVersion.TryParse(identity.Version, out var version) ? version.ToFullString() : identity.Version,
            Framework = identity.Framework,
            Created = SourceDateEpoch.Read(),
            Expires = identity.Expires?.ToUniversalTime(),
            KeyId = key.PublicKey.Id,
            Files = [.. sources.Select(source => new PluginFile(source.Path, 0, NoDigest))],
        };

        // The names are looked at before the first byte is read.
        Check(manifest);
        manifest = manifest with { Files = FileDigests.Select(sources, concurrently: true, Read) };
        var content = ManifestText.Write(manifest);
        return content.Length <= ManifestText.GreatestLength
            ? new SignedPlugin(content, SignatureText.Write(key.Sign(DsseEncoding.Of(DsseEncoding.Manifest, content))))
            : throw new ArgumentException($"The plugin '{identity.Id}' has {sources.Count} files, too many for a manifest. Put some of them into an archive.", nameof(files));
    }

    /// <summary>Signs every file of a plugin's folder and writes <c>&lt;id&gt;.trust.json</c> and <c>&lt;id&gt;.trust.sig</c> into it, over those that are there.</summary>
    /// <param name="identity">What the plugin is signed as.</param>
    /// <param name="folder">The plugin's folder.</param>
    /// <param name="key">The key: RSA of 3072 bits or more, or ECDSA on P-256.</param>
    /// <exception cref="TrustKeyException">The key is too short.</exception>
    /// <exception cref="ArgumentException">The folder holds no file, a path is not allowed, two paths differ in case only, the identity is not usable, or <c>SOURCE_DATE_EPOCH</c> is no time.</exception>
    /// <exception cref="IOException">A file cannot be read or written, or is a link.</exception>
    public static SignedPlugin SignFolder(PluginIdentity identity, string folder, SigningKey key)
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var entries = FolderFiles.Open(Path.GetFullPath(folder)).Entries.Where(entry => !TrustFiles.IsOne(entry.Path, identity.Id)).ToList();
        if (entries.Find(entry => entry.Kind != PackageEntryKind.File) is { } link)
        {
            throw new IOException($"'{Path.Combine(folder, link.Path)}' is a link or no plain file, and cannot be signed. Put the file itself there, or remove it.");
        }

        var signed = Sign(identity, entries.Select(entry => new PluginSource(entry.Path, Path.Combine(folder, entry.Path))), key);

        // Who stops in between leaves a manifest without a signature, not one with another's.
        var signature = Path.Combine(folder, TrustFiles.SignatureOf(identity.Id));
        File.Delete(signature);
        File.WriteAllBytes(Path.Combine(folder, TrustFiles.ManifestOf(identity.Id)), signed.Manifest.ToArray());
        File.WriteAllText(signature, signed.Signature);
        return signed;
    }

    private static PluginFile Read(PluginSource source, ContentDigest digest)
    {
        using var content = OpenRead(source.Source);
        var (length, sha256) = digest.Read(content);
        return new PluginFile(source.Path, length, sha256);
    }

    private static DeclaredStream OpenRead(string path) => PlainFile.Is(path)
        ? PlainFile.OpenRead(path)
        : throw new IOException($"'{path}' is no plain file, and cannot be signed. Put the file itself there, or remove it.");

    private static void Check(PluginManifest manifest)
    {
        if (PluginRules.FaultOf(manifest) is { } fault)
        {
            throw new ArgumentException($"The plugin '{manifest.Id}' cannot be signed. {fault}");
        }
    }
}
