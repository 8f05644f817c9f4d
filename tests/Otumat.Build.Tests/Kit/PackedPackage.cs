using System.IO.Compression;

namespace Otumat.Build.Tests;

/// <summary>The parts of a package by their names, with their content.</summary>
internal sealed class PackedPackage
{
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _parts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The names of the parts and the times that the archive gives them, in its order.</summary>
    public List<(string Name, DateTimeOffset Written)> Order { get; } = [];

    public byte[] this[string name] => _parts[name];

    public static PackedPackage Read(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        var package = new PackedPackage();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            package._parts.Add(entry.FullName, content.ToArray());
            package.Order.Add((entry.FullName, entry.LastWriteTime));
        }

        return package;
    }

    public bool Has(string name) => _parts.ContainsKey(name);

    public string Text(string name) => System.Text.Encoding.UTF8.GetString(_parts[name]);

    /// <summary>The files that a manifest lists.</summary>
    public string[] Listed(string id, string framework) => [.. Manifest.Files(_parts[$"lib/{framework}/{id}.trust.json"]).Keys];
}
