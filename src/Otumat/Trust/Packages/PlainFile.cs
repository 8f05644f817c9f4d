namespace Otumat.Trust;

/// <summary>Files that hold content, unlike pipes, sockets and devices.</summary>
internal static class PlainFile
{
    /// <summary>Whether a path leads to content, through links also. Only Linux can tell; elsewhere everything that is no folder counts.</summary>
    public static bool Is(string path) => !LinuxStatus.TryGetKind(path, out var kind) || kind == LinuxStatus.PlainFile;

    /// <summary>Opens a file that ends where its length says, or fails.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="length">The length that was announced before, in bytes; null takes the one at opening.</param>
    /// <exception cref="IOException">The file cannot be opened; reading fails when it has another length.</exception>
    public static DeclaredStream OpenRead(string path, long? length = null)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        return new DeclaredStream(file, length ?? file.Length, checksum: null, () => new IOException($"The file '{path}' was changed while it was read. Try again when nothing writes to it."));
    }
}
