using System.Diagnostics.CodeAnalysis;

namespace Otumat.Storage;

/// <summary>Files that are open while they are deleted.</summary>
[ExcludeFromCodeCoverage(Justification = "Windows alone deletes no open file.")]
internal static class OpenFile
{
    /// <summary>Deletes a file that this process has open. On Windows it is closed before.</summary>
    public static void Delete(FileStream file, string path)
    {
        if (OperatingSystem.IsWindows())
        {
            file.Dispose();
        }

        File.Delete(path);
    }
}
