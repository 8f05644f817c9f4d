using System.Reflection.Metadata;
using System.Text.Json;
using Packages.Tests.Packed;
using Packages.Tests.Symbols;

namespace Packages.Tests.Rules;

/// <summary>Whoever debugs into an assembly gets its symbols, and each source file from the commit that was built, or from the symbols.</summary>
internal static class SymbolRules
{
    /// <param name="package">The package.</param>
    /// <param name="own">The file names of the assemblies that are built here.</param>
    /// <param name="published">The symbols of the packages of symbols.</param>
    /// <param name="origin">Where the sources are.</param>
    public static IEnumerable<string> Violations(PackageFile package, IReadOnlySet<string> own, IReadOnlyDictionary<BlobContentId, PortableSymbols> published, Origin origin)
    {
        foreach (var (name, assembly) in OwnAssemblies.Of(package, own))
        {
            var symbols = PortableSymbols.ReadEmbedded(assembly) ?? (PortableSymbols.IdOf(assembly) is { } id ? published.GetValueOrDefault(id) : null);
            if (symbols is null)
            {
                yield return $"{name} of {package} has no symbols, neither inside nor in a package of symbols. Set IncludeSymbols, or DebugType to embedded.";
            }
            else if (origin.Commit is not null)
            {
                foreach (var violation in SourceViolations(symbols, origin))
                {
                    yield return $"{name} of {package}: {violation}";
                }
            }
        }
    }

    private static IEnumerable<string> SourceViolations(PortableSymbols symbols, Origin origin)
    {
        var expected = origin.Repository.Replace("https://github.com/", "https://raw.githubusercontent.com/", StringComparison.Ordinal) + $"/{origin.Commit}/*";
        var folder = symbols.SourceLink is null ? null : Map(symbols.SourceLink).FirstOrDefault(entry => entry.Value == expected).Key;
        if (folder is null)
        {
            yield return $"the symbols map no folder to {expected}, but have: {symbols.SourceLink ?? "no map"}. Leave SourceLink to Directory.Build.targets.";
            yield break;
        }

        foreach (var document in symbols.Documents.Where(document => document.Embedded is null && !document.Path.StartsWith(folder.TrimEnd('*'), StringComparison.Ordinal)))
        {
            yield return $"the source {document.Path} is neither below {folder} nor in the symbols. Set EmbedUntrackedSources.";
        }
    }

    private static Dictionary<string, string> Map(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("documents").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetString() ?? "", StringComparer.Ordinal);
    }
}
