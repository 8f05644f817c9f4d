namespace Otumat.Trust;

/// <summary>What becomes a plugin's folder for one framework: the files of <c>lib/&lt;framework&gt;/</c> at its root, and those of <c>runtimes/</c>.</summary>
/// <param name="Framework">The name of the folder below <c>lib</c>.</param>
/// <param name="Entries">The files, with their paths below the plugin's folder.</param>
internal sealed record PluginUnit(string Framework, IReadOnlyList<PackageEntry> Entries)
{
    private const string Library = "lib/";
    private const string Runtimes = "runtimes/";

    /// <summary>The units of a package, in ordinal order of their frameworks.</summary>
    public static IReadOnlyList<PluginUnit> Of(PackageContent package)
    {
        var shared = package.Entries.Where(entry => entry.Path.StartsWith(Runtimes, StringComparison.Ordinal)).ToList();
        return [.. package.Entries
            .Where(entry => entry.Path.StartsWith(Library, StringComparison.Ordinal))
            .GroupBy(entry => FrameworkOf(entry.Path), StringComparer.Ordinal)
            .OrderBy(unit => unit.Key, StringComparer.Ordinal)
            .Select(unit => new PluginUnit(unit.Key, [.. unit.Select(entry => entry.At(entry.Path[(Library.Length + unit.Key.Length)..].TrimStart('/'))), .. shared]))];
    }

    // A file directly below lib is for every framework, and its unit has no name.
    private static string FrameworkOf(string path) =>
        path.IndexOf('/', Library.Length) is var end and >= 0 ? path[Library.Length..end] : "";
}
