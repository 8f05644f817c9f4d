using Packages.Tests.Packed;

namespace Packages.Tests.Rules;

/// <summary>A package says what it is, whose, under which licence and from which commit, and documents its members.</summary>
internal static class DescriptionRules
{
    private static readonly string[] Texts = ["description", "authors", "tags"];

    public static IEnumerable<string> Violations(PackageFile package, Origin origin)
    {
        var readme = package.Value("readme");
        if (!package.Entries.TryGetValue(readme, out var page) || page.Length == 0)
        {
            yield return $"{package} has no page of its own. Write README.md beside the project.";
        }

        foreach (var element in Texts.Where(element => package.Value(element).Length == 0))
        {
            yield return $"{package} has no {element}. Say it in the project or in src/Directory.Build.props.";
        }

        if (package.Value("license") != "MIT" || package.Value("license", "type") != "expression")
        {
            yield return $"{package} does not say that it is MIT. Leave PackageLicenseExpression to Directory.Build.props.";
        }

        if (package.Value("projectUrl") != origin.Repository || package.Value("repository", "url") != origin.Repository || package.Value("repository", "type") != "git")
        {
            yield return $"{package} does not name {origin.Repository} as its project and its repository. Leave RepositoryUrl to Directory.Build.props.";
        }

        if (package.Value("repository", "commit") != (origin.Commit ?? ""))
        {
            yield return $"{package} is of the commit '{package.Value("repository", "commit")}' and not of '{origin.Commit}'. Pack again: eng/pack.sh.";
        }

        if (!package.Value("releaseNotes").EndsWith("/CHANGELOG.md", StringComparison.Ordinal))
        {
            yield return $"{package} does not lead to CHANGELOG.md. Leave PackageReleaseNotes to src/Directory.Build.props.";
        }

        foreach (var assembly in package.Entries.Keys.Where(name => name.StartsWith("lib/", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal)))
        {
            if (!package.Entries.ContainsKey(Path.ChangeExtension(assembly, ".xml")))
            {
                yield return $"{package} has {assembly} without its documentation. Set GenerateDocumentationFile.";
            }
        }
    }
}
