using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Packages.Tests.Packed;

/// <summary>A package, or a package of symbols, with all that it holds.</summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Entries">The content of its entries by their names.</param>
internal sealed record PackageFile(string Name, IReadOnlyDictionary<string, byte[]> Entries)
{
    private readonly XElement _metadata = Metadata(Name, Entries);

    public string Id => Value("id");

    public string Version => Value("version");

    /// <summary>The ids and versions of what it depends on, for whichever framework.</summary>
    public IEnumerable<(string Id, string Version)> Dependencies => _metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency")
        .Select(element => ((string?)element.Attribute("id") ?? "", (string?)element.Attribute("version") ?? ""))
        .Distinct();

    public static PackageFile Read(string name, byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content));
        return new PackageFile(name, archive.Entries.ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal));
    }

    /// <summary>What an element of its description holds; empty without the element.</summary>
    public string Value(string element) => Element(element)?.Value.Trim() ?? "";

    /// <summary>An attribute of an element of its description; empty without it.</summary>
    public string Value(string element, string attribute) => (string?)Element(element)?.Attribute(attribute) ?? "";

    public override string ToString() => Name;

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static XElement Metadata(string name, IReadOnlyDictionary<string, byte[]> entries)
    {
        var description = entries.Single(entry => entry.Key.EndsWith(".nuspec", StringComparison.Ordinal) && !entry.Key.Contains('/', StringComparison.Ordinal)).Value;
        var document = XDocument.Parse(Encoding.UTF8.GetString(description).TrimStart('\uFEFF'));
        return document.Root?.Elements().FirstOrDefault() ?? throw new InvalidDataException($"The description of {name} is empty.");
    }

    private XElement? Element(string name) => _metadata.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
