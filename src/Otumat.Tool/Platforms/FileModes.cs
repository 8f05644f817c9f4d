using System.Diagnostics.CodeAnalysis;

namespace Otumat.Tool;

/// <summary>The modes of files. Windows has none: there a file has the rights of its folder, and its name says whether it can be run.</summary>
[ExcludeFromCodeCoverage(Justification = "A choice between systems. The arms of Windows do not run on Linux.")]
internal static class FileModes
{
    private const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Whether anybody may run the file.</summary>
    public static bool MayBeRun(string path) => OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Execute) != UnixFileMode.None;

    /// <summary>Says which mode a file gets that is made.</summary>
    public static void SetOnCreation(FileStreamOptions options, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }
    }
}
