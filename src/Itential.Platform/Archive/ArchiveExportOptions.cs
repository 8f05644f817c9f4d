namespace Itential.Platform;

/// <summary>Settings of an export.</summary>
public sealed record ArchiveExportOptions
{
    /// <summary>The kinds to export; null takes all but <see cref="AssetKind.GatewayConfigurations"/>.</summary>
    public IReadOnlyCollection<AssetKind>? Kinds { get; init; }

    /// <summary>
    /// Whether the folder may hold files already. Those of the kinds that are exported are replaced, and removed when their asset is gone; other
    /// files stay.
    /// </summary>
    public bool Overwrite { get; init; }
}
