namespace Itential.Platform;

/// <summary>Names the device to back up.</summary>
public sealed record DeviceBackupRequest
{
    /// <summary>The name of the device.</summary>
    public required string Name { get; init; }

    /// <summary>What to note about the backup.</summary>
    /// <value>Default: nothing.</value>
    public DeviceBackupNotes Options { get; init; } = new();
}
