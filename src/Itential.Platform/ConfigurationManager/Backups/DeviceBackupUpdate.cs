namespace Itential.Platform;

/// <summary>What to note about a backup.</summary>
/// <remarks>Sources differ on whether the members are wrapped.</remarks>
public sealed record DeviceBackupUpdate
{
    /// <summary>What the backup is for.</summary>
    public string? Description { get; init; }

    /// <summary>Anything else.</summary>
    public string? Notes { get; init; }

    /// <summary>The same members once more inside, for a server that looks for them there; leave the others null then.</summary>
    public DeviceBackupNotes? Options { get; init; }
}
