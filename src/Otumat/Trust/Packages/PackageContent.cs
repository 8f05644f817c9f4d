namespace Otumat.Trust;

/// <summary>What a package is about: the files of a folder, or those of a nupkg or an installed package without NuGet's own.</summary>
internal sealed class PackageContent : IDisposable
{
    private readonly IPackageFiles _files;

    private PackageContent(IPackageFiles files, string name, PackageNuspec? nuspec, IReadOnlyList<PackageEntry> entries)
    {
        _files = files;
        Name = name;
        Nuspec = nuspec;
        Entries = entries;
    }

    /// <summary>The full path of the folder or archive.</summary>
    public string Location => _files.Location;

    /// <summary>The name of the folder, or the package's id as its nuspec writes it.</summary>
    public string Name { get; }

    /// <summary>What the package is; null for a folder that is no package.</summary>
    public PackageNuspec? Nuspec { get; }

    /// <summary>The files, in the order of <see cref="PathOrder.Bytes"/>.</summary>
    public IReadOnlyList<PackageEntry> Entries { get; }

    /// <summary>Opens a folder, a nupkg file or a package that NuGet has installed.</summary>
    /// <exception cref="FileNotFoundException">There is no such nupkg.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InvalidDataException">What is there cannot be used.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not read it.</exception>
    public static PackageContent Open(PackagePath path)
    {
        var name = path.Kind == PackagePathKind.Folder ? path.FolderName : "";
        IPackageFiles files = path.Kind == PackagePathKind.Archive ? ArchiveFiles.Open(path.Full) : FolderFiles.Open(path.Full);
        try
        {
            return path.Kind == PackagePathKind.Folder
                ? new PackageContent(files, name, nuspec: null, files.Entries)
                : Damaged.Named(path.Full, () => OfPackage(files));
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    public void Dispose() => _files.Dispose();

    private static PackageContent OfPackage(IPackageFiles files)
    {
        var found = files.Entries.Where(entry => PackagePath.IsNuspec(entry.Path)).Take(2).ToList();
        if (found is not [var file])
        {
            throw new InvalidDataException($"It holds {(found.Count == 0 ? "no" : "more than one")} {PackageNuspec.Extension} file.");
        }

        using var content = file.OpenRead();
        var nuspec = PackageNuspec.Read(content);
        var entries = files.Entries.Where(entry => !NuGetFiles.Contains(entry.Path, file.Path, nuspec)).ToList();
        return entries.Find(entry => entry.Kind != PackageEntryKind.File) is { } odd
            ? throw new InvalidDataException($"'{odd.Path}' is no plain file, which NuGet never installs.")
            : new PackageContent(files, nuspec.Id, nuspec, entries);
    }
}
