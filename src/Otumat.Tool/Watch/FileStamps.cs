using System.IO.Enumeration;

namespace Otumat.Tool;

/// <summary>The files of one moment. Links to folders are not followed, so that a loop of them ends.</summary>
internal static class FileStamps
{
    public static Dictionary<string, FileStamp> Of(string path)
    {
        var file = new FileInfo(path);
        if (file.Exists)
        {
            return new Dictionary<string, FileStamp>(StringComparer.Ordinal) { [path] = new(file.LastWriteTimeUtc, file.Length) };
        }

        try
        {
            return Below(path).ToDictionary(StringComparer.Ordinal);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static FileSystemEnumerable<KeyValuePair<string, FileStamp>> Below(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => new(entry.ToFullPath(), new FileStamp(entry.LastWriteTimeUtc.UtcDateTime, entry.Length)),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true })
    {
        ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
        ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };
}
