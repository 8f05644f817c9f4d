namespace Otumat.Build;

/// <summary>The files by which a project that references the package gets the plugin into its plugin folder.</summary>
internal static class ConsumerFiles
{
    private static readonly string Template = ReadTemplate();

    /// <summary>The files for each plugin of a package.</summary>
    /// <param name="id">The id of the package.</param>
    /// <param name="units">The plugins of the package.</param>
    /// <param name="entries">What the package holds already.</param>
    public static IEnumerable<Addition> For(string id, IEnumerable<PluginUnit> units, IReadOnlyCollection<string> entries)
    {
        var hasProps = entries.Any(entry => PartName.PathOf(entry).Equals($"buildTransitive/{id}.plugin.props", StringComparison.OrdinalIgnoreCase));
        foreach (var framework in units.Select(unit => unit.Framework))
        {
            yield return new Addition($"buildTransitive/{framework}/{id}.targets", Targets(id, framework));
            yield return new Addition($"build/{framework}/{id}.targets", Import($"../../buildTransitive/{framework}/{id}.targets"));
            if (hasProps)
            {
                yield return new Addition($"buildTransitive/{framework}/{id}.props", Import($"../{id}.plugin.props"));
                yield return new Addition($"build/{framework}/{id}.props", Import($"../../buildTransitive/{framework}/{id}.props"));
            }
        }
    }

    private static string Targets(string id, string framework) => Template
        .Replace("{name}", TargetName.Of(id), StringComparison.Ordinal)
        .Replace("{framework}", framework, StringComparison.Ordinal)
        .Replace("{id}", id, StringComparison.Ordinal);

    private static string Import(string project) => $"""
        <Project>

          <Import Project="{project}" />

        </Project>

        """.ReplaceLineEndings("\n");

    private static string ReadTemplate()
    {
        using var stream = typeof(ConsumerFiles).Assembly.GetManifestResourceStream("Plugin.targets")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
