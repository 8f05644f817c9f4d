using System.IO.Compression;

namespace Otumat.Trust;

/// <summary>The files in a nupkg, which is a ZIP archive.</summary>
internal sealed class ArchiveFiles : IPackageFiles
{
    // A directory of this size names more than a hundred thousand files.
    private const int GreatestDirectory = 16 * 1024 * 1024;

    private const int TypeBits = 0xF000;
    private const int PlainType = 0x8000;
    private const int OwnerExecutes = 0x40;

    private readonly ZipArchive _archive;

    private ArchiveFiles(string location, ZipArchive archive, IReadOnlyList<PackageEntry> entries)
    {
        Location = location;
        _archive = archive;
        Entries = entries;
    }

    public string Location { get; }

    public IReadOnlyList<PackageEntry> Entries { get; }

    /// <summary>Opens an archive.</summary>
    /// <param name="path">The full path of the archive.</param>
    /// <exception cref="InvalidDataException">It is no archive, is damaged, or a name in it leads elsewhere or occurs twice.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static ArchiveFiles Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            return Damaged.Named(path, () => Read(path, file));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public void Dispose() => _archive.Dispose();

    private static ArchiveFiles Read(string path, FileStream file)
    {
        var limited = new LimitedStream(file, GreatestDirectory);
        var archive = new ZipArchive(limited, ZipArchiveMode.Read);
        var entries = new List<PackageEntry>(archive.Entries.Count);
        limited.Lift();
        foreach (var entry in archive.Entries)
        {
            var name = ArchiveEntryName.Of(entry.FullName);
            if (!name.EndsWith('/'))
            {
                entries.Add(EntryOf(entry, name, path));
            }
        }

        entries.Sort((one, other) => PathOrder.Bytes.Compare(one.Path, other.Path));
        CheckDistinct(entries);
        return new ArchiveFiles(path, archive, entries);
    }

    private static PackageEntry EntryOf(ZipArchiveEntry entry, string name, string path)
    {
        var mode = entry.ExternalAttributes >>> 16;
        if ((mode & TypeBits) is not (0 or PlainType))
        {
            throw new InvalidDataException($"'{name}' is no plain file.");
        }

        return new PackageEntry(name, () => OpenRead(entry, name, path))
        {
            Kind = PackageEntryKind.File,
            Length = entry.Length,
            IsExecutable = (mode & OwnerExecutes) != 0,
        };
    }

    private static DeclaredStream OpenRead(ZipArchiveEntry entry, string name, string path) => new(
        Damaged.Named(path, entry.Open),
        entry.Length,
        entry.Crc32,
        () => new InvalidDataException($"The package '{path}' is damaged: '{name}' is not what the archive declares. Get the package again."));

    private static void CheckDistinct(List<PackageEntry> entries)
    {
        var names = new HashSet<string>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!names.Add(entry.Path))
            {
                throw new InvalidDataException($"'{entry.Path}' occurs twice.");
            }
        }

        if (entries.SelectMany(entry => PathFolders.Of(entry.Path)).FirstOrDefault(names.Contains) is { } both)
        {
            throw new InvalidDataException($"'{both}' is a file and a folder.");
        }
    }
}
