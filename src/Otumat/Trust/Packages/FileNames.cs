namespace Otumat.Trust;

/// <summary>Names of files as the file system gives them.</summary>
internal static class FileNames
{
    private const char Replacement = '\uFFFD';

    /// <summary>Refuses a name that is not text: several such names look the same, so that one file would be read for another.</summary>
    /// <exception cref="InvalidDataException">The name is no valid UTF-8, or on Windows no valid UTF-16.</exception>
    public static void Check(FileSystemInfo info)
    {
        if (!IsText(info.Name))
        {
            throw new InvalidDataException($"The name of '{info.FullName}' is not UTF-8. Rename it.");
        }
    }

    public static bool IsText(ReadOnlySpan<char> name)
    {
        while (!name.IsEmpty)
        {
            if (name[0] == Replacement || System.Text.Rune.DecodeFromUtf16(name, out _, out var used) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            name = name[used..];
        }

        return true;
    }
}
