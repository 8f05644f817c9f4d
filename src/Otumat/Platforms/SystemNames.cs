using System.Diagnostics.CodeAnalysis;
using Otumat.Trust;

namespace Otumat.Storage;

/// <summary>What is called otherwise from system to system.</summary>
[ExcludeFromCodeCoverage(Justification = "A choice between systems, of which one runs the tests.")]
internal static class SystemNames
{
    /// <summary>The family of this system, as an enrolment tells it.</summary>
    public static string Family =>
        OperatingSystem.IsWindows() ? "windows"
        : OperatingSystem.IsMacOS() ? "macos"
        : OperatingSystem.IsLinux() ? "linux"
        : "other";

    /// <summary>How the original names and sorts files here.</summary>
    public static LegacyPlatform Legacy => OperatingSystem.IsWindows() ? LegacyPlatform.Windows : LegacyPlatform.Unix;

    /// <summary>The folder of an author's data: on Windows below one of the author's name.</summary>
    public static string DataFolder(string root, string author, string dataDirectory) =>
        OperatingSystem.IsWindows() ? Path.Combine(root, author, dataDirectory) : Path.Combine(root, dataDirectory);
}
