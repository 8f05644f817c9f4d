using System.Xml.Linq;
using Packages.Tests.Packed;

namespace Packages.Tests.Rules;

/// <summary>A package depends on the others of its version, and on what Directory.Packages.props names, in that version.</summary>
internal static class DependencyRules
{
    /// <param name="package">The package.</param>
    /// <param name="own">The ids of all packages of this repository.</param>
    /// <param name="central">The text of Directory.Packages.props.</param>
    public static IEnumerable<string> Violations(PackageFile package, IReadOnlyCollection<string> own, string central)
    {
        var versions = XDocument.Parse(central).Descendants("PackageVersion").ToDictionary(
            item => (string?)item.Attribute("Include") ?? "",
            item => (string?)item.Attribute("Version") ?? "",
            StringComparer.OrdinalIgnoreCase);
        foreach (var (id, version) in package.Dependencies)
        {
            var expected = own.Contains(id) ? package.Version : versions.GetValueOrDefault(id);
            if (version != expected)
            {
                yield return $"{package} depends on {id} {version}, and Directory.Packages.props says '{expected}'. Name the package there, or reference it with PrivateAssets=\"all\".";
            }
        }
    }
}
