namespace Otumat.Trust;

/// <summary>The files that the original lists: through links, and none with <c>pycache</c> anywhere in its path.</summary>
internal static class LegacyWalk
{
    private const string Skipped = "pycache";

    // As many as Linux follows in one path (path_resolution(7)), where the original fails too.
    private const int GreatestLinks = 40;

    // Links to folders with links to folders multiply.
    private const int GreatestCount = 100_000;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>The files below a folder.</summary>
    /// <exception cref="InvalidDataException">Links lead in a circle, or a name is not text.</exception>
    public static List<LegacyFile> Below(PackagePath package)
    {
        var files = new List<LegacyFile>();
        var open = new Stack<(string Folder, string Path, int Links)>();
        open.Push((package.Full, package.FolderName, 0));
        for (var seen = 0; open.TryPop(out var next);)
        {
            foreach (var info in new DirectoryInfo(next.Folder).EnumerateFileSystemInfos("*", Everything))
            {
                if (++seen > GreatestCount)
                {
                    throw new InvalidDataException($"'{package.Full}' holds more than {GreatestCount} files, links followed. Use the git format.");
                }

                if (info.FullName.Contains(Skipped, StringComparison.Ordinal))
                {
                    continue;
                }

                FileNames.Check(info);
                var path = $"{next.Path}/{info.Name}";
                if (Directory.Exists(info.FullName))
                {
                    open.Push((info.FullName, path, LinksTo(info, next.Links)));
                }
                else
                {
                    files.Add(new LegacyFile(path, info.FullName, () => Open(info.FullName)));
                }
            }
        }

        return files;
    }

    /// <summary>The files of a package. Where it lies does not count, so that a nupkg and its installed folder are the same.</summary>
    public static List<LegacyFile> Of(PackageContent content) => content.Entries
        .Select(entry => (Entry: entry, Path: $"{content.Name}/{entry.Path}"))
        .Where(file => !file.Path.Contains(Skipped, StringComparison.Ordinal))
        .Select(file => new LegacyFile(file.Path, file.Path, file.Entry.OpenRead))
        .ToList();

    private static int LinksTo(FileSystemInfo info, int links)
    {
        if (!info.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            return links;
        }

        return links < GreatestLinks ? links + 1 : throw new InvalidDataException($"The link '{info.FullName}' leads in a circle. Take it away.");
    }

    private static DeclaredStream Open(string file)
    {
        if (!PlainFile.Is(file))
        {
            throw new InvalidDataException($"'{file}' is no plain file. Take it away.");
        }

        try
        {
            return PlainFile.OpenRead(file);
        }
        catch (FileNotFoundException cause)
        {
            throw new FileNotFoundException($"'{file}' is a link that leads nowhere, or was taken away meanwhile.", file, cause);
        }
        catch (IOException cause) when (new FileInfo(file).LinkTarget is not null)
        {
            throw new InvalidDataException($"The link '{file}' leads in a circle, or cannot be followed: {cause.Message}", cause);
        }
    }
}
