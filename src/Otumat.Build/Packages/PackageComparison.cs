using System.IO.Compression;
using System.Security.Cryptography;

namespace Otumat.Build;

/// <summary>Compares the package that was written with what was signed.</summary>
internal static class PackageComparison
{
    /// <summary>Compares every file of the plugins, and everything that was added.</summary>
    /// <exception cref="BuildFailure">A file differs, is missing, or is there without having been signed.</exception>
    public static void Check(ZipArchive package, ExtractedParts signed, IReadOnlyCollection<Addition> additions)
    {
        var packed = PluginUnits.Find(package.Entries.Select(entry => entry.FullName)).SelectMany(unit => unit.Parts).Select(part => part.Entry).ToHashSet(StringComparer.Ordinal);
        packed.ExceptWith(additions.Select(addition => addition.Entry));
        if (packed.Except(signed.Entries, StringComparer.Ordinal).FirstOrDefault() is { } unsigned)
        {
            throw Differs(unsigned, "is packed and was not signed");
        }

        foreach (var entry in signed.Entries)
        {
            using var stream = signed.Open(entry);
            Compare(package, entry, stream);
        }

        foreach (var addition in additions)
        {
            using var stream = new MemoryStream(addition.Content.ToArray());
            Compare(package, addition.Entry, stream);
        }
    }

    private static void Compare(ZipArchive package, string name, Stream signed)
    {
        if (package.Entries.Where(entry => entry.FullName == name).ToList() is not [var entry])
        {
            throw Differs(name, "was signed and is not packed exactly once");
        }

        using var packed = entry.Open();
        if (entry.Length != signed.Length || !SHA256.HashData(packed).AsSpan().SequenceEqual(SHA256.HashData(signed)))
        {
            throw Differs(name, "is packed with another content than the signed one");
        }
    }

    private static BuildFailure Differs(string entry, string how) => new(FailureCodes.ChangedPackage, $"'{entry}' {how}. Pack again, and let nothing else write the package meanwhile.");
}
