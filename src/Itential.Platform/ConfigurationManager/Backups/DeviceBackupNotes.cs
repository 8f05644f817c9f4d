namespace Itential.Platform;

/// <summary>What is noted about a backup.</summary>
public sealed record DeviceBackupNotes
{
    /// <summary>What the backup is for.</summary>
    /// <value>Default: empty.</value>
    public string Description { get; init; } = "";

    /// <summary>Anything else.</summary>
    /// <value>Default: empty.</value>
    public string Notes { get; init; } = "";
}
