namespace Itential.Platform;

/// <summary>What became of one asset.</summary>
public enum AssetOutcome
{
    /// <summary>It was written to the archive.</summary>
    Exported,

    /// <summary>It is new on the server.</summary>
    Created,

    /// <summary>It took the place of the asset of its name.</summary>
    Replaced,

    /// <summary>It is new on the server, under the name in <see cref="AssetReport.NewName"/>.</summary>
    Renamed,

    /// <summary>Nothing was done, as asked or because the server does not have the kind.</summary>
    Skipped,

    /// <summary>It failed; <see cref="AssetReport.Message"/> says why.</summary>
    Refused,
}
