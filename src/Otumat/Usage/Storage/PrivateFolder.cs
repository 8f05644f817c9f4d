namespace Otumat.Usage;

/// <summary>Folders for one person. Windows keeps them so by the rights of the user's profile.</summary>
internal static class PrivateFolder
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OthersWrite = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Makes the folder with mode 0700 where it is missing, and refuses one that others can use.</summary>
    /// <exception cref="UsageStorageException">The folder is open to others, belongs to someone else, or cannot be made.</exception>
    public static void Ensure(string path)
    {
        try
        {
            FileModes.CreateFolder(path, Own);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UsageStorageException($"The folder '{path}' cannot be created: {cause.Message} Make its parent writable for you, or set another data folder.", cause);
        }

        Check(path);
    }

    /// <summary>Refuses a folder that others can use. A missing one is none of its business.</summary>
    /// <exception cref="UsageStorageException">The folder is open to others, is a link, or belongs to someone else.</exception>
    public static void Check(string path)
    {
        if (!Directory.Exists(path))
        {
            return;
        }

        if (new DirectoryInfo(path).LinkTarget is not null)
        {
            throw new UsageStorageException($"'{path}' is a link. Replace it by a folder.");
        }

        var mode = FileModes.Of(path);
        if ((mode & ~Own) != UnixFileMode.None)
        {
            throw new UsageStorageException($"The folder '{path}' is open to others ({mode.ToOctal()}). Run: chmod 700 '{path}'");
        }

        if (!FileOwner.IsCurrentUser(path))
        {
            throw new UsageStorageException($"The folder '{path}' belongs to another user. Run this as that user, or remove the folder.");
        }
    }

    /// <summary>Who can write into a folder can put another one in the place of what is below it.</summary>
    /// <exception cref="UsageStorageException">Others can write into it.</exception>
    public static void RefuseOthersWriting(string path)
    {
        var mode = FileModes.Of(path);
        if ((mode & OthersWrite) != UnixFileMode.None)
        {
            throw new UsageStorageException($"Others can write into the folder '{path}' ({mode.ToOctal()}). Run: chmod go-w '{path}'");
        }
    }
}
