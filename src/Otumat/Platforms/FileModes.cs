using System.Diagnostics.CodeAnalysis;
using Microsoft.Win32.SafeHandles;

namespace Otumat.Storage;

/// <summary>The modes of files. Windows has none: there a file has the rights of its folder, and no mode lets anybody in.</summary>
[ExcludeFromCodeCoverage(Justification = "A choice between systems. The arms of Windows do not run on Linux.")]
internal static class FileModes
{
    /// <summary>The mode of a file or folder.</summary>
    /// <exception cref="IOException">There is no such file or folder, or it cannot be looked at. Windows is not asked.</exception>
    public static UnixFileMode Of(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    public static UnixFileMode Of(SafeFileHandle file) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(file);

    public static UnixFileMode Of(FileSystemInfo file) => OperatingSystem.IsWindows() ? UnixFileMode.None : file.UnixFileMode;

    /// <summary>Says which mode a file gets that is made.</summary>
    public static void SetOnCreation(FileStreamOptions options, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }
    }

    /// <summary>Makes a folder where it is missing.</summary>
    public static DirectoryInfo CreateFolder(string path, UnixFileMode mode) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, mode);
}
