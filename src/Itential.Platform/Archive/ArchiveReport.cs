namespace Itential.Platform;

/// <summary>What became of every asset of an export or an import.</summary>
/// <param name="Assets">One report for each asset, in the order in which they were dealt with.</param>
public sealed record ArchiveReport(IReadOnlyList<AssetReport> Assets)
{
    /// <summary>The number of assets with an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(AssetOutcome outcome) => Assets.Count(asset => asset.Outcome == outcome);

    /// <summary>Throws if an asset was refused.</summary>
    /// <exception cref="ArchiveException">At least one was; the message names each.</exception>
    public void EnsureNoneRefused()
    {
        var refused = Assets.Where(asset => asset.Outcome == AssetOutcome.Refused).ToList();
        if (refused.Count > 0)
        {
            throw new ArchiveException(refused);
        }
    }
}
