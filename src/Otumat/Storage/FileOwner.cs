namespace Otumat.Storage;

/// <summary>Whether a file or folder belongs to the user that this process runs as.</summary>
internal static class FileOwner
{
    /// <summary>Whether the user owns it.</summary>
    /// <exception cref="IOException">There is no such file or folder, or it cannot be looked at.</exception>
    public static bool IsCurrentUser(string path) =>
        LinuxStatus.TryGetOwner(path, out var owner) ? owner == LinuxStatus.EffectiveUser : OwnerByMode.IsCurrentUser(path);

    /// <summary>Whether nobody owns it who could not change it anyway.</summary>
    /// <exception cref="IOException">There is no such file or folder, or it cannot be looked at.</exception>
    public static bool IsCurrentUserOrSuperuser(string path) =>
        (LinuxStatus.TryGetOwner(path, out var owner) && owner == LinuxStatus.Superuser) || IsCurrentUser(path);
}
