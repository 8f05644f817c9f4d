using System.Xml;
using System.Xml.Linq;

namespace Otumat.Tool.Tests;

/// <summary>A property list, read strictly and without fetching what it refers to.</summary>
internal static class Plist
{
    public static IReadOnlyDictionary<string, XElement> Read(string text)
    {
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var entries = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!.Element("dict")!.Elements().ToList();
        return entries.Chunk(2).ToDictionary(pair => pair[0].Value, pair => pair[1], StringComparer.Ordinal);
    }

    public static IReadOnlyList<string> Strings(XElement array) => [.. array.Elements("string").Select(item => item.Value)];
}
