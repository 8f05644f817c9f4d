namespace Otumat.Storage;

/// <summary>Whether anybody but this user and the superuser can put other content at a path.</summary>
internal static class ForeignWriters
{
    private const UnixFileMode Write = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Why the file or folder is not to be relied on, and the remedy; null when it is. Windows answers by the rights of the folder that the user chose.</summary>
    /// <exception cref="IOException">There is no such file or folder, or it cannot be looked at.</exception>
    public static string? Of(string path)
    {
        // Where a link leads counts as well as where it lies.
        var full = Path.GetFullPath(path);
        return OfPlace(full) ?? (File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? OfPlace(target.FullName) : null);
    }

    private static string? OfPlace(string path) =>
        OfEntry(path, UnixFileMode.None) ?? (Path.GetDirectoryName(path) is { } folder ? OfEntry(folder, UnixFileMode.StickyBit) : null);

    // Only owners can replace what lies in a folder with the sticky bit, such as /tmp.
    private static string? OfEntry(string path, UnixFileMode unless)
    {
        var mode = FileModes.Of(path);
        if ((mode & Write) != UnixFileMode.None && (mode & unless) == UnixFileMode.None)
        {
            return $"Others may write '{path}' ({mode.ToOctal()}). Run: chmod go-w '{path}'";
        }

        return FileOwner.IsCurrentUserOrSuperuser(path) ? null : $"'{path}' belongs to another user, who may change it. Use one of your own, or of root.";
    }
}
