using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Conventions.Projects;

/// <summary>Versions of packages stand in Directory.Packages.props, each an exact one.</summary>
internal static partial class VersionRules
{
    public const string CentralFile = "Directory.Packages.props";

    public static IEnumerable<string> Violations(string path, string text)
    {
        foreach (var item in XDocument.Parse(text).Descendants())
        {
            var kind = item.Name.LocalName;
            var version = Version(item, "Version");
            if (kind == "PackageReference" && (version ?? Version(item, "VersionOverride")) is not null)
            {
                yield return $"{path} gives {(string?)item.Attribute("Include")} a version of its own. Put it into {CentralFile}.";
            }
            else if (kind is "PackageVersion" or "GlobalPackageReference")
            {
                if (path != CentralFile)
                {
                    yield return $"{path} holds a {kind}. Put it into {CentralFile}.";
                }

                if (version is null || !Exact().IsMatch(version))
                {
                    yield return $"{path} gives {(string?)item.Attribute("Include")} the version '{version}'. Write an exact one.";
                }
            }
        }
    }

    private static string? Version(XElement item, string name) =>
        (string?)item.Attribute(name) ?? (string?)item.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    [GeneratedRegex(@"^\d+(\.\d+){1,3}(-[0-9A-Za-z.-]+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
