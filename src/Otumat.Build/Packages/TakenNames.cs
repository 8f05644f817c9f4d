using Otumat.Trust;

namespace Otumat.Build;

/// <summary>Names that a signed package needs for itself.</summary>
internal static class TakenNames
{
    /// <summary>Refuses a package that has one of them already.</summary>
    /// <exception cref="BuildFailure">The project packs a file under such a name.</exception>
    public static void Check(IReadOnlyCollection<string> entries, string id, IReadOnlyCollection<Addition> additions)
    {
        var paths = entries.Select(PartName.PathOf).ToList();
        if (paths.Find(path => IsEntryPoint(path, id)) is { } taken)
        {
            var extension = Path.GetExtension(taken);
            throw new BuildFailure(
                FailureCodes.TakenName,
                $"The package has a '{taken}' of its own, and the plugin needs that name. Pack yours as 'buildTransitive/{id}.plugin{extension}', which is imported from there.");
        }

        Refuse(paths, additions.Select(addition => addition.Entry));
    }

    /// <summary>Refuses a package that has a manifest or a signature already, before they are made.</summary>
    /// <exception cref="BuildFailure">The project packs one.</exception>
    public static void CheckTrustFiles(IEnumerable<string> entries, string id, IEnumerable<PluginUnit> units) => Refuse(
        [.. entries.Select(PartName.PathOf)],
        units.SelectMany(unit => new[] { TrustFiles.ManifestOf(id), TrustFiles.SignatureOf(id) }.Select(name => $"lib/{unit.Framework}/{name}")));

    private static void Refuse(List<string> paths, IEnumerable<string> needed)
    {
        if (paths.Intersect(needed, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } file)
        {
            throw new BuildFailure(FailureCodes.TakenName, $"The package has a '{file}' already. Remove it from what the project packs: it is written anew for each package.");
        }
    }

    // NuGet takes the files of one folder only, so one of the project's would hide the plugin's, or be hidden.
    private static bool IsEntryPoint(string path, string id) =>
        (IsBelow(path, "build/") || IsBelow(path, "buildTransitive/"))
        && Path.GetFileName(path) is var name
        && (name.Equals($"{id}.targets", StringComparison.OrdinalIgnoreCase) || name.Equals($"{id}.props", StringComparison.OrdinalIgnoreCase));

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
}
