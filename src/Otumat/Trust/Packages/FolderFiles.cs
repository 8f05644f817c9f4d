namespace Otumat.Trust;

/// <summary>The files below a folder. Links are not followed.</summary>
internal sealed class FolderFiles : IPackageFiles
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private FolderFiles(string location, List<PackageEntry> entries)
    {
        Location = location;
        Entries = entries;
    }

    public string Location { get; }

    public IReadOnlyList<PackageEntry> Entries { get; }

    /// <summary>Lists the files below a folder.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <exception cref="InvalidDataException">The folder is a link, or a name in it is not text.</exception>
    /// <exception cref="IOException">There is no such folder, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not read it.</exception>
    public static FolderFiles Open(string folder)
    {
        var root = new DirectoryInfo(folder);
        if (IsLink(root))
        {
            throw new InvalidDataException($"'{folder}' is a link. Give the folder that it leads to.");
        }

        var entries = new List<PackageEntry>();
        var open = new Stack<(DirectoryInfo Folder, string Prefix)>();
        open.Push((root, ""));
        while (open.TryPop(out var next))
        {
            foreach (var info in next.Folder.EnumerateFileSystemInfos("*", Everything))
            {
                FileNames.Check(info);
                if (info is DirectoryInfo below && !IsLink(info))
                {
                    open.Push((below, $"{next.Prefix}{info.Name}/"));
                }
                else
                {
                    entries.Add(EntryOf(info, next.Prefix + info.Name));
                }
            }
        }

        entries.Sort((one, other) => PathOrder.Bytes.Compare(one.Path, other.Path));
        return new FolderFiles(folder, entries);
    }

    public void Dispose()
    {
    }

    private static PackageEntry EntryOf(FileSystemInfo info, string path)
    {
        var full = info.FullName;
        if (IsLink(info))
        {
            // Windows writes targets with its own separator, and git stores them with a slash.
            var target = info.LinkTarget!.Replace(Path.DirectorySeparatorChar, '/');
            return new PackageEntry(path, () => PlainFile.OpenRead(full)) { Kind = PackageEntryKind.Link, LinkTarget = target };
        }

        if (!PlainFile.Is(full))
        {
            return new PackageEntry(path, () => PlainFile.OpenRead(full)) { Kind = PackageEntryKind.Special };
        }

        var length = ((FileInfo)info).Length;
        return new PackageEntry(path, () => PlainFile.OpenRead(full, length))
        {
            Kind = PackageEntryKind.File,
            Length = length,
            IsExecutable = (FileModes.Of(info) & UnixFileMode.UserExecute) != UnixFileMode.None,
        };
    }

    private static bool IsLink(FileSystemInfo info) => info.Attributes.HasFlag(FileAttributes.ReparsePoint) && info.LinkTarget is not null;
}
