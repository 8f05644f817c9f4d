using System.IO.Compression;
using System.Text;

namespace Otumat.Tests.Trust.Packages;

/// <summary>A nupkg in memory.</summary>
internal sealed class TestArchive
{
    private readonly List<(string Name, byte[] Content, int Attributes)> _entries = [];

    /// <summary>With a nuspec and the files that NuGet writes into every package.</summary>
    public static TestArchive Of(string id, string version = "1.0.0") => new TestArchive()
        .Add("_rels/.rels", "<Relationships/>")
        .Add($"{id}.nuspec", Nuspec(id, version))
        .Add("[Content_Types].xml", "<Types/>")
        .Add("package/services/metadata/core-properties/0a1b2c.psmdcp", "<coreProperties/>");

    public static string Nuspec(string id, string version) =>
        $"""<?xml version="1.0"?><package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata><id>{id}</id><version>{version}</version></metadata></package>""";

    public TestArchive Add(string name, string text, int mode = 0) => Add(name, Encoding.UTF8.GetBytes(text), mode);

    public TestArchive Add(string name, byte[] content, int mode = 0)
    {
        _entries.Add((name, content, mode << 16));
        return this;
    }

    public byte[] ToBytes(CompressionLevel level = CompressionLevel.Optimal)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content, attributes) in _entries)
            {
                var entry = archive.CreateEntry(name, level);
                entry.ExternalAttributes = attributes;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return memory.ToArray();
    }

    public string WriteTo(string path)
    {
        File.WriteAllBytes(path, ToBytes());
        return path;
    }
}
