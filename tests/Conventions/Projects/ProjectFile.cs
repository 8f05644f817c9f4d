using System.Xml.Linq;

namespace Conventions.Projects;

/// <summary>A project with everything that it references, what it inherits from the folders above included.</summary>
internal sealed record ProjectFile(string Path, IReadOnlyList<Reference> References)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Area => Path.Split('/')[0];

    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Repository.Files.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(Load)];

    /// <summary>The files that a project is made of: its own and the build files that it inherits.</summary>
    public static IEnumerable<string> PartsOf(string path)
    {
        yield return path;
        for (var end = path.LastIndexOf('/'); end >= 0; end = end == 0 ? -1 : path.LastIndexOf('/', end - 1))
        {
            yield return path[..end] + "/Directory.Build.props";
            yield return path[..end] + "/Directory.Build.targets";
        }

        yield return "Directory.Build.props";
        yield return "Directory.Build.targets";
    }

    public static ProjectFile Parse(string path, params IEnumerable<string> parts) =>
        new(path, [.. parts.SelectMany(part => XDocument.Parse(part).Descendants()).Select(Read).OfType<Reference>().Distinct()]);

    private static ProjectFile Load(string path) =>
        Parse(path, PartsOf(path).Where(Repository.Files.Contains).Select(Repository.Read));

    private static Reference? Read(XElement element)
    {
        var include = ((string?)element.Attribute("Include"))?.Replace('\\', '/');
        if (include is null)
        {
            return null;
        }

        return element.Name.LocalName switch
        {
            "PackageReference" => new Reference(ReferenceKind.Package, include, include),
            "FrameworkReference" => new Reference(ReferenceKind.Framework, include, include),
            "ProjectReference" => new Reference(
                IsAnalyzer(element) ? ReferenceKind.Analyzer : ReferenceKind.Project,
                System.IO.Path.GetFileNameWithoutExtension(include),
                include),
            _ => null,
        };
    }

    private static bool IsAnalyzer(XElement reference) => Metadata(reference, "ReferenceOutputAssembly") == "false";

    private static string? Metadata(XElement item, string name) =>
        (string?)item.Attribute(name) ?? (string?)item.Elements().FirstOrDefault(child => child.Name.LocalName == name);
}
