namespace Otumat.Storage;

/// <summary>Whether a file or folder belongs to the user that this process runs as.</summary>
internal static class FileOwner
{
    public static bool IsCurrentUser(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            throw new PlatformNotSupportedException();
        }

        if (OperatingSystem.IsLinux() && LinuxStatus.TryGetOwner(path, out var owner))
        {
            return owner == LinuxStatus.EffectiveUser;
        }

        return CanSetMode(path);
    }

    /// <summary>Whether nobody owns it who could not change it anyway.</summary>
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public static bool IsCurrentUserOrSuperuser(string path) =>
        (OperatingSystem.IsLinux() && LinuxStatus.TryGetOwner(path, out var owner) && owner == LinuxStatus.Superuser) || IsCurrentUser(path);

    // Only the owner may set a mode, and the superuser, who may do everything anyway.
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static bool CanSetMode(string path)
    {
        try
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path));
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
