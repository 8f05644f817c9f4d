using System.Text;

namespace Otumat.Trust;

/// <summary>Verifies plugins against a trust store. Nothing is written: the highest version that was loaded is raised by loading alone.</summary>
/// <param name="store">The keys that are trusted, and what is remembered.</param>
/// <param name="time">The clock for expiry; the system's by default.</param>
public sealed class PluginVerifier(TrustStore store, TimeProvider? time = null)
{
    // A signature of the largest key is shorter by far.
    private const int GreatestSignature = 16 * 1024;

    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Verifies the folder of a plugin. Bad content is a result, never an exception.</summary>
    /// <param name="id">The id that the plugin must have; the caller's word, not the folder's.</param>
    /// <param name="folder">The folder of the plugin.</param>
    /// <exception cref="ArgumentException">The id is no package id.</exception>
    public TrustResult Verify(string id, string folder) => Verify(id, folder, out _);

    /// <summary>
    /// Verifies a nupkg file, or the folder that NuGet has installed a package into: one result for each framework below <c>lib</c>. Only what goes
    /// into a plugin's folder is covered: files below <c>lib</c> and <c>runtimes</c>. Bad content is a result, never an exception.
    /// </summary>
    /// <param name="path">The path of the file or folder.</param>
    /// <param name="id">The id that the package must have; null takes the one that the package names.</param>
    public IReadOnlyList<TrustResult> VerifyPackage(string path, string? id = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return new PackageVerifier(this).Verify(path, id);
        }
        catch (Exception cause) when (cause is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return [TrustResult.Of(id, TrustStatus.Malformed, $"The package '{path}' cannot be read: {cause.Message}")];
        }
    }

    /// <summary>Verifies, and gives the manifest when the result is valid.</summary>
    internal TrustResult Verify(string id, string folder, out VerifiedManifest? verified)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        verified = null;
        if (!PluginRules.IsId(id))
        {
            throw new ArgumentException($"'{id}' is no package id.", nameof(id));
        }

        try
        {
            return Directory.Exists(folder)
                ? Verify(id, FolderFiles.Open(Path.GetFullPath(folder)).Entries, concurrently: true, out verified)
                : TrustResult.Of(id, TrustStatus.Unsigned, $"There is no folder '{folder}'. Install the plugin there.");
        }
        catch (Exception cause) when (cause is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return TrustResult.Of(id, TrustStatus.Malformed, $"The plugin in '{folder}' cannot be read: {cause.Message}");
        }
    }

    /// <summary>Verifies files wherever they lie.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    internal TrustResult Verify(string id, IReadOnlyList<PackageEntry> entries, bool concurrently, out VerifiedManifest? verified)
    {
        verified = null;
        if (Find(entries, TrustFiles.ManifestOf(id), ManifestText.GreatestLength) is not { } manifest || Find(entries, TrustFiles.SignatureOf(id), GreatestSignature) is not { } signature)
        {
            return TrustResult.Of(id, TrustStatus.Unsigned, $"The file {TrustFiles.ManifestOf(id)} or {TrustFiles.SignatureOf(id)} is missing. Get the plugin from who signs it.");
        }

        TrustSnapshot snapshot;
        try
        {
            snapshot = store.Read();
        }
        catch (TrustStoreException cause)
        {
            return TrustResult.Of(id, TrustStatus.Malformed, cause.Message);
        }

        var result = new ManifestCheck(snapshot, _time.GetUtcNow()).Check(id, manifest, Encoding.Latin1.GetString(signature), out var found);
        if (found is null)
        {
            return result;
        }

        result = ContentCheck.Check(found.Manifest, entries, concurrently);
        verified = result.IsValid ? found : null;
        return result;
    }

    /// <summary>Reads a small file; null when it is missing or a link.</summary>
    /// <exception cref="IOException">The file is too long.</exception>
    private static byte[]? Find(IReadOnlyList<PackageEntry> entries, string path, int greatest)
    {
        if (entries.FirstOrDefault(entry => entry.Path == path && entry.Kind == PackageEntryKind.File) is not { } entry)
        {
            return null;
        }

        // What the file says of its length need not be so, in an archive.
        using var content = entry.OpenRead();
        var bytes = new byte[(int)Math.Min(entry.Length, greatest) + 1];
        var length = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length == entry.Length ? bytes[..length] : throw new IOException($"The file '{path}' is longer than {greatest} bytes, or changes while it is read.");
    }
}
