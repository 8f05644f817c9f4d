using System.Text;
using System.Xml;

namespace Otumat.Trust;

/// <summary>What the nuspec of a package says that the package is.</summary>
/// <param name="Id">The id, as written there.</param>
/// <param name="Version">The version, as written there.</param>
internal sealed record PackageNuspec(string Id, string Version)
{
    /// <summary>How the name of the file ends, at the root of the package.</summary>
    public const string Extension = ".nuspec";

    private const int GreatestLength = 1024 * 1024;
    private const int GreatestText = 256;

    /// <summary>Reads a nuspec. Nothing outside it is looked up.</summary>
    /// <exception cref="InvalidDataException">It is no nuspec, is too long, or its id or version is missing or none.</exception>
    public static PackageNuspec Read(Stream content)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = GreatestLength,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var reader = XmlReader.Create(content, settings);
            return Read(reader);
        }
        catch (XmlException cause)
        {
            throw new InvalidDataException($"The nuspec cannot be read: {cause.Message}", cause);
        }
    }

    private static PackageNuspec Read(XmlReader reader)
    {
        string? id = null;
        string? version = null;
        var inMetadata = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.Depth == 1)
            {
                inMetadata = reader.LocalName == "metadata";
            }
            else if (inMetadata && reader.Depth == 2 && reader.LocalName == "id")
            {
                id = id is null ? TextOf(reader) : throw new InvalidDataException("The nuspec names more than one id.");
            }
            else if (inMetadata && reader.Depth == 2 && reader.LocalName == "version")
            {
                version = version is null ? TextOf(reader) : throw new InvalidDataException("The nuspec names more than one version.");
            }
        }

        return id is not null && PluginRules.IsId(id) && IsVersion(version) ? new PackageNuspec(id, version!) : throw new InvalidDataException("The nuspec names no usable id and version.");
    }

    private static string TextOf(XmlReader reader)
    {
        var text = new StringBuilder();
        using var element = reader.ReadSubtree();
        while (element.Read())
        {
            if (element.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                text.Append(element.Value);
            }

            if (text.Length > GreatestText)
            {
                throw new InvalidDataException("The nuspec names an id or a version that is too long.");
            }
        }

        return text.ToString().Trim();
    }

    private static bool IsVersion(string? version) =>
        version is { Length: > 0 } && version.All(item => char.IsAsciiLetterOrDigit(item) || item is '.' or '-' or '+');
}
