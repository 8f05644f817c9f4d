namespace Itential.Soak.Tests.Measures;

/// <summary>The sockets of this process, where the system tells of them.</summary>
internal static class Sockets
{
    private const string Descriptors = "/proc/self/fd";

    public static int Count() => Directory.Exists(Descriptors)
        ? Directory.EnumerateFileSystemEntries(Descriptors).Count(IsSocket)
        : 0;

    private static bool IsSocket(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) ?? false;
        }
        catch (IOException)
        {
            // Closed between the listing and the look.
            return false;
        }
    }
}
