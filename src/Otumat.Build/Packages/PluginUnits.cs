namespace Otumat.Build;

/// <summary>Finds the plugins in a package: one for each framework below <c>lib</c>, with all that lies below <c>runtimes</c>.</summary>
internal static class PluginUnits
{
    private const string Lib = "lib/";
    private const string Runtimes = "runtimes/";

    /// <summary>Finds them, in ordinal order of their frameworks.</summary>
    /// <param name="entries">The names of all entries of the archive.</param>
    /// <exception cref="BuildFailure">There is no plugin, a file is in none, or two files would lie at the same place.</exception>
    public static IReadOnlyList<PluginUnit> Find(IEnumerable<string> entries)
    {
        var parts = entries.Where(entry => !entry.EndsWith('/')).Select(entry => new PluginPart(entry, PartName.PathOf(entry))).ToList();
        var shared = parts.FindAll(part => IsBelow(part.Path, Runtimes));
        var units = parts.FindAll(part => IsBelow(part.Path, Lib))
            .GroupBy(part => FrameworkOf(part.Path), StringComparer.OrdinalIgnoreCase)
            .Select(group => Unit(group.Key, group, shared))
            .OrderBy(unit => unit.Framework, StringComparer.Ordinal)
            .ToList();

        return units.Count > 0 ? units : throw new BuildFailure(
            FailureCodes.FileOutsidePlugin,
            "The package has no file below lib, so there is no plugin to sign. Pack the plugin's files below lib, or remove the private key from the project's properties.");
    }

    private static PluginUnit Unit(string framework, IEnumerable<PluginPart> own, IEnumerable<PluginPart> shared)
    {
        var parts = own.Select(part => part with { Path = part.Path[(Lib.Length + framework.Length + 1)..] })
            .Concat(shared)
            .OrderBy(part => part.Path, StringComparer.Ordinal)
            .ToList();
        var taken = new Dictionary<string, PluginPart>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts)
        {
            if (!taken.TryAdd(part.Path, part))
            {
                throw new BuildFailure(
                    FailureCodes.UnusableFile,
                    $"'{taken[part.Path].Entry}' and '{part.Entry}' would both lie at '{part.Path}' of the plugin's folder. Pack one of them elsewhere.");
            }
        }

        return new PluginUnit(framework, parts);
    }

    private static string FrameworkOf(string path)
    {
        var end = path.IndexOf('/', Lib.Length);
        return end > 0 ? path[Lib.Length..end] : throw new BuildFailure(
            FailureCodes.FileOutsidePlugin,
            $"'{path}' lies directly below lib and would be in no plugin. Pack it below lib/<framework>.");
    }

    private static bool IsBelow(string path, string folder) => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);
}
