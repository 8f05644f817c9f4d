namespace Otumat.Trust;

/// <summary>The path of a package, and what lies there.</summary>
/// <param name="Full">The full path, without a separator at the end.</param>
/// <param name="Kind">What lies there.</param>
internal sealed record PackagePath(string Full, PackagePathKind Kind)
{
    /// <summary>The name of the folder.</summary>
    /// <exception cref="InvalidDataException">It has none, as the root of a file system.</exception>
    public string FolderName => Path.GetFileName(Full) is { Length: > 0 } name
        ? name
        : throw new InvalidDataException($"'{Full}' is the root of a file system, which has no name. Give the folder of a package.");

    /// <summary>Looks at a path.</summary>
    /// <exception cref="FileNotFoundException">There is no such nupkg.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static PackagePath Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full))
        {
            return new PackagePath(full, IsInstalled(full) ? PackagePathKind.Installed : PackagePathKind.Folder);
        }

        if (File.Exists(full))
        {
            return new PackagePath(full, PackagePathKind.Archive);
        }

        throw full.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase)
            ? new FileNotFoundException($"There is no package '{full}'. Check the path.", full)
            : new DirectoryNotFoundException($"There is no folder or package '{full}'. Check the path.");
    }

    /// <summary>Whether a path in a package is that of its nuspec: one at the root.</summary>
    public static bool IsNuspec(string path) => path.EndsWith(PackageNuspec.Extension, StringComparison.OrdinalIgnoreCase) && !path.Contains('/', StringComparison.Ordinal);

    private static bool IsInstalled(string folder) =>
        File.Exists(Path.Combine(folder, NuGetFiles.InstallationMark))
        && Directory.EnumerateFiles(folder).Any(file => IsNuspec(Path.GetFileName(file)));
}
