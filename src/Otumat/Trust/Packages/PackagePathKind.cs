namespace Otumat.Trust;

/// <summary>What a package is kept as.</summary>
internal enum PackagePathKind
{
    /// <summary>A folder that NuGet knows nothing of.</summary>
    Folder,

    /// <summary>A nupkg file.</summary>
    Archive,

    /// <summary>A folder that NuGet has installed a package into.</summary>
    Installed,
}
