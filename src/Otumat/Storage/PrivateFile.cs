namespace Otumat.Storage;

/// <summary>Files that only their owner can read, and that are there as a whole or not at all.</summary>
internal static class PrivateFile
{
    /// <summary>How the names of files end that are being written.</summary>
    public const string Temporary = ".tmp";

    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Writes the file under another name, to the disk, and then renames it.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = $"{path}.{Guid.NewGuid():n}{Temporary}";
        try
        {
            using (var file = new FileStream(temporary, Options(FileMode.CreateNew, FileAccess.Write, FileShare.None)))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    public static FileStreamOptions Options(FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share };
        if (mode is not FileMode.Open)
        {
            FileModes.SetOnCreation(options, Own);
        }

        return options;
    }
}
