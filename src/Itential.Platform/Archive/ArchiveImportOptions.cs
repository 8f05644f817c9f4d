namespace Itential.Platform;

/// <summary>Settings of an import.</summary>
public sealed record ArchiveImportOptions
{
    /// <summary>The kinds to import; null takes all but <see cref="AssetKind.GatewayConfigurations"/>.</summary>
    public IReadOnlyCollection<AssetKind>? Kinds { get; init; }

    /// <summary>What to do with an asset whose name the server has already.</summary>
    public AssetConflict OnConflict { get; init; } = AssetConflict.Skip;
}
