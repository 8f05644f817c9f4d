using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Otumat.Build;

/// <summary>The part of a package that gives every extension a media type (ECMA-376, part 2).</summary>
internal static class ContentTypes
{
    public const string Entry = "[Content_Types].xml";

    // What NuGet says of everything that it does not know.
    private const string Unknown = "application/octet";

    /// <summary>Adds the extensions that are missing.</summary>
    public static void Add(ZipArchive archive, IEnumerable<string> extensions)
    {
        if (archive.GetEntry(Entry) is not { } entry)
        {
            throw new BuildFailure(FailureCodes.UnusablePackage, $"The package that NuGet wrote has no {Entry}. Delete it and pack again.");
        }

        var written = entry.LastWriteTime;
        using (var stream = entry.Open())
        {
            var types = XDocument.Load(stream);
            var space = types.Root!.Name.Namespace;
            var known = types.Root.Elements(space + "Default").Select(type => (string?)type.Attribute("Extension")).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var extension in extensions.Where(extension => known.Add(extension)))
            {
                types.Root.Add(new XElement(space + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", Unknown)));
            }

            stream.SetLength(0);
            using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
            types.Save(writer);
        }

        entry.LastWriteTime = written;
    }
}
