namespace Otumat.Trust;

/// <summary>Whether the files that are there are those of the manifest, and no others.</summary>
internal static class ContentCheck
{
    private const int NamedFiles = 3;

    // A file without content is not opened: it may be a pipe, and wait for ever.
    private static readonly string EmptyDigest = ContentDigest.Of([]);

    /// <summary>Reads every file, several at a time where the place allows it.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static TrustResult Check(PluginManifest manifest, IReadOnlyList<PackageEntry> entries, bool concurrently)
    {
        var listed = manifest.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var known = entries.Where(entry => listed.ContainsKey(entry.Path)).ToList();
        var isSame = FileDigests.Select(known, concurrently, (entry, digest) => IsSame(entry, listed[entry.Path], digest));

        var added = Sorted(entries.Select(entry => entry.Path).Where(path => !listed.ContainsKey(path) && !TrustFiles.IsOne(path, manifest.Id)));
        var removed = Sorted(listed.Keys.Except(entries.Select(entry => entry.Path), StringComparer.Ordinal));
        var changed = Sorted(known.Where((_, at) => !isSame[at]).Select(entry => entry.Path));
        return added.Count + removed.Count + changed.Count == 0
            ? TrustResult.Of(manifest, TrustStatus.Valid)
            : TrustResult.Of(manifest, TrustStatus.Modified, Reason(added, removed, changed)) with { Added = added, Removed = removed, Changed = changed };
    }

    private static bool IsSame(PackageEntry entry, PluginFile file, ContentDigest digest)
    {
        if (entry.Kind != PackageEntryKind.File || entry.Length != file.Length)
        {
            return false;
        }

        if (file.Length == 0)
        {
            return file.Sha256 == EmptyDigest;
        }

        using var content = entry.OpenRead();
        return digest.Read(content, file.Length) == (file.Length, file.Sha256);
    }

    private static List<string> Sorted(IEnumerable<string> paths) => [.. paths.Order(StringComparer.Ordinal)];

    private static string Reason(List<string> added, List<string> removed, List<string> changed)
    {
        string?[] parts = [Part("Changed", changed), Part("Missing", removed), Part("Not signed", added)];
        return $"{string.Join(' ', parts.Where(part => part is not null))} Install the plugin again.";
    }

    private static string? Part(string what, List<string> paths) => paths.Count switch
    {
        0 => null,
        <= NamedFiles => $"{what}: {string.Join(", ", paths)}.",
        _ => $"{what}: {string.Join(", ", paths.Take(NamedFiles))} and {paths.Count - NamedFiles} more.",
    };
}
