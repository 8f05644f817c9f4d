namespace Otumat.Trust;

/// <summary>The hash that otumat for Python and the commands of git make of a package: 40 lower-case hexadecimal digits of SHA-1.</summary>
public static class PackageHash
{
    /// <summary>The hash of an empty listing. <see cref="PackageSignature"/> refuses it.</summary>
    public const string Empty = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

    /// <summary>Hashes a folder, a nupkg file or a package that NuGet has installed: one with <c>.nupkg.metadata</c> and a nuspec.</summary>
    /// <param name="path">The path.</param>
    /// <param name="format">What the hash is made of.</param>
    /// <param name="modes">Where modes come from; only git listings have them.</param>
    /// <returns>The hash; <see cref="Empty"/> where there is no file to list.</returns>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format, or the place of the modes, is none of those that there are.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FileNotFoundException">There is no such nupkg. For <see cref="PackageHashFormat.Legacy"/>, or a link leads nowhere.</exception>
    /// <exception cref="InvalidDataException">What is there cannot be hashed: a damaged or hostile archive, a nested git repository, a pipe or device, a name that is
    /// not UTF-8. For <see cref="PackageHashFormat.Legacy"/> also a file that is not UTF-8, or links that lead in a circle.</exception>
    /// <exception cref="IOException">A file cannot be read, or was changed meanwhile.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not read a file.</exception>
    /// <remarks>
    /// A nupkg and the folder that NuGet installs it into have the same hash, that of a folder named like the package's id which holds the package's files
    /// without those that NuGet adds. Files that git would leave out (<c>.gitignore</c>) or rewrite (<c>.gitattributes</c>, <c>core.autocrlf</c>) are hashed as they are.
    /// </remarks>
    public static string Compute(string path, PackageHashFormat format, PackageFileModes modes = PackageFileModes.Automatic)
    {
        if (modes is not (PackageFileModes.Automatic or PackageFileModes.Regular or PackageFileModes.AsStored))
        {
            throw new ArgumentOutOfRangeException(nameof(modes), modes, "Name Automatic, Regular or AsStored.");
        }

        return format switch
        {
            PackageHashFormat.Git => OfGit(PackagePath.Of(path), modes),
            PackageHashFormat.Legacy => OfLegacy(PackagePath.Of(path), SystemNames.Legacy),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Name Git or Legacy."),
        };
    }

    /// <summary>The legacy hash as the original makes it on another system.</summary>
    internal static string OfLegacy(PackagePath path, LegacyPlatform platform)
    {
        if (path.Kind == PackagePathKind.Folder)
        {
            return LegacyListing.Hash(LegacyWalk.Below(path), platform);
        }

        using var content = PackageContent.Open(path);
        return LegacyListing.Hash(LegacyWalk.Of(content), platform);
    }

    private static string OfGit(PackagePath path, PackageFileModes modes)
    {
        using var content = PackageContent.Open(path);
        var stored = modes == PackageFileModes.AsStored || (modes == PackageFileModes.Automatic && content.Nuspec is null);
        return GitListing.Hash(content, stored);
    }
}
