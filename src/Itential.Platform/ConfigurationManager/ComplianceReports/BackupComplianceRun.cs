namespace Itential.Platform;

/// <summary>Names a node of a golden configuration and the backups to check against it.</summary>
public sealed record BackupComplianceRun
{
    /// <summary>The node.</summary>
    public required GoldenConfigNodeReference TreeInfo { get; init; }

    /// <summary>The ids of the backups.</summary>
    public required IReadOnlyList<string> BackupIds { get; init; }
}
