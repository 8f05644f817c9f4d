using System.IO.Compression;
using Otumat.Trust;

namespace Otumat.Build;

/// <summary>Signs what NuGet has packed: the very files of the archive, so that nothing can differ from what is shipped.</summary>
internal static class PackageSigner
{
    // The signature of an author or a gallery covers the archive, and nothing may be added below it.
    private const string NuGetSignature = ".signature.p7s";

    /// <summary>Writes a signed copy of a package.</summary>
    /// <param name="package">The package; it stays as it is.</param>
    /// <param name="copy">Where the signed one is written.</param>
    /// <param name="keys">The key that signs, and the one that is packed.</param>
    /// <param name="expires">When the plugin is no longer valid; null for never.</param>
    /// <exception cref="BuildFailure">The package cannot be signed.</exception>
    public static void Sign(string package, string copy, RequestedKeys keys, DateTimeOffset? expires)
    {
        File.Copy(package, copy, overwrite: true);
        using var original = ZipFile.OpenRead(package);
        var entries = original.Entries.Select(entry => entry.FullName).ToList();
        var identity = PackageIdentity.Read(original);
        var units = PluginUnits.Find(entries);
        TakenNames.CheckTrustFiles(entries, identity.Id, units);
        using var parts = ExtractedParts.Of(original, units);

        var additions = Additions(identity, units, parts, keys, expires, entries).ToList();
        TakenNames.Check(entries, identity.Id, additions);
        using (var archive = ZipFile.Open(copy, ZipArchiveMode.Update))
        {
            Add(archive, additions);
        }

        using var signed = ZipFile.OpenRead(copy);
        PackageComparison.Check(signed, parts, additions);
    }

    private static IEnumerable<Addition> Additions(
        PackageIdentity identity, IReadOnlyList<PluginUnit> units, ExtractedParts parts, RequestedKeys keys, DateTimeOffset? expires, IReadOnlyCollection<string> entries)
    {
        foreach (var unit in units)
        {
            var signed = Sign(new PluginIdentity { Id = identity.Id, Version = identity.Version, Framework = unit.Framework, Expires = expires }, parts.SourcesOf(unit), keys.PrivateKey);
            yield return new Addition($"lib/{unit.Framework}/{TrustFiles.ManifestOf(identity.Id)}", signed.Manifest);
            yield return new Addition($"lib/{unit.Framework}/{TrustFiles.SignatureOf(identity.Id)}", signed.Signature);
        }

        foreach (var file in ConsumerFiles.For(identity.Id, units, entries))
        {
            yield return file;
        }

        if (keys.PublicKey is { } key)
        {
            yield return new Addition($"otumat/{identity.Id}.pub", key.ToPem());
        }
    }

    private static SignedPlugin Sign(PluginIdentity identity, IEnumerable<PluginSource> files, SigningKey key)
    {
        try
        {
            return PluginSigner.Sign(identity, files, key);
        }
        catch (ArgumentException cause)
        {
            throw new BuildFailure(FailureCodes.UnusableFile, $"The plugin for {identity.Framework} cannot be signed: {cause.Message}", cause);
        }
    }

    private static void Add(ZipArchive archive, IReadOnlyCollection<Addition> additions)
    {
        if (archive.GetEntry(NuGetSignature) is not null)
        {
            throw new BuildFailure(FailureCodes.UnusablePackage, "The package has a NuGet signature already, which would be broken. Sign with dotnet nuget sign after packing.");
        }

        ContentTypes.Add(archive, additions.Select(addition => Path.GetExtension(addition.Entry)[1..]));

        // NuGet gives the nuspec the time that a reproducible package asks for.
        var written = PackageIdentity.NuspecOf(archive).LastWriteTime;
        foreach (var addition in additions)
        {
            var entry = archive.CreateEntry(addition.Entry, CompressionLevel.Optimal);
            entry.LastWriteTime = written;
            using var stream = entry.Open();
            stream.Write(addition.Content.Span);
        }
    }
}
