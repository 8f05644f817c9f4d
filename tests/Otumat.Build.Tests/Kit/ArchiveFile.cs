using System.IO.Compression;

namespace Otumat.Build.Tests;

/// <summary>A package made by hand.</summary>
internal sealed class ArchiveFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("otumat-archive-");

    /// <param name="parts">The names of the parts beside those that every package has; each has its name as content.</param>
    public ArchiveFile(params string[] parts)
    {
        using var archive = ZipFile.Open(Path, ZipArchiveMode.Create);
        Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="dll" ContentType="application/octet" /></Types>""");
        Add(archive, "Acme.nuspec", "<package><metadata><id>Acme</id><version>1.2.3</version></metadata></package>");
        foreach (var part in parts)
        {
            Add(archive, part, part);
        }
    }

    public string Path => System.IO.Path.Combine(_folder.FullName, "Acme.1.2.3.nupkg");

    public string Copy => System.IO.Path.Combine(_folder.FullName, "copy");

    public static void Add(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write(content);
    }

    /// <summary>Changes the archive.</summary>
    public void Change(Action<ZipArchive> change)
    {
        using var archive = ZipFile.Open(Path, ZipArchiveMode.Update);
        change(archive);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
