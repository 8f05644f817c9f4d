namespace Otumat.Trust;

/// <summary>Where the mode of a file in a git listing comes from.</summary>
public enum PackageFileModes
{
    /// <summary>From the file system for a folder; 100644 for a nupkg and for a package that NuGet has installed, where restoring sets every executable bit.</summary>
    Automatic,

    /// <summary>100644 for every file.</summary>
    Regular,

    /// <summary>From the file system, or from the archive.</summary>
    AsStored,
}
