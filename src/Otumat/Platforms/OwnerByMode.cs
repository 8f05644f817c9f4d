using System.Diagnostics.CodeAnalysis;

namespace Otumat.Storage;

/// <summary>Tells owners where the system does not name them.</summary>
[ExcludeFromCodeCoverage(Justification = "Linux names the owner of every file that can be looked at.")]
internal static class OwnerByMode
{
    /// <summary>Whether a file belongs to this user. On Windows the rights of the user's profile say so.</summary>
    /// <exception cref="IOException">There is no such file, or it cannot be looked at.</exception>
    public static bool IsCurrentUser(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        try
        {
            // Only the owner may set a mode, and the superuser, who may do everything anyway.
            File.SetUnixFileMode(path, File.GetUnixFileMode(path));
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
