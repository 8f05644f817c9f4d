using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Otumat.Build;

/// <summary>What a package says that it is.</summary>
internal sealed record PackageIdentity(string Id, string Version)
{
    /// <summary>Reads it from the nuspec.</summary>
    /// <exception cref="BuildFailure">The archive has not exactly one nuspec, or it names no id and version.</exception>
    public static PackageIdentity Read(ZipArchive archive)
    {
        var nuspec = NuspecOf(archive);
        using var stream = nuspec.Open();
        try
        {
            var fields = XDocument.Load(stream).Root?.Elements().FirstOrDefault(element => element.Name.LocalName == "metadata")?.Elements().ToList();
            return fields is not null && Value(fields, "id") is { Length: > 0 } id && Value(fields, "version") is { Length: > 0 } version
                ? new PackageIdentity(id, version)
                : throw Unusable($"'{nuspec.FullName}' names no id or no version", null);
        }
        catch (XmlException cause)
        {
            throw Unusable($"'{nuspec.FullName}' is no XML", cause);
        }
    }

    /// <summary>The entry that describes the package.</summary>
    public static ZipArchiveEntry NuspecOf(ZipArchive archive)
    {
        var found = archive.Entries.Where(entry => !entry.FullName.Contains('/', StringComparison.Ordinal) && entry.FullName.EndsWith(".nuspec", StringComparison.OrdinalIgnoreCase)).ToList();
        return found is [var one] ? one : throw Unusable($"it holds {found.Count} nuspec files instead of one", null);
    }

    private static string? Value(List<XElement> fields, string name) => fields.Find(field => field.Name.LocalName == name)?.Value.Trim();

    private static BuildFailure Unusable(string reason, Exception? cause) =>
        new(FailureCodes.UnusablePackage, $"The package that NuGet wrote cannot be read: {reason}. Delete it and pack again.", cause);
}
