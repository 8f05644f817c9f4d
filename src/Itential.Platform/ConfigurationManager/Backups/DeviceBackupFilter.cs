namespace Itential.Platform;

/// <summary>What backups are like.</summary>
public sealed record DeviceBackupFilter
{
    /// <summary>The name of the device, or a pattern of it.</summary>
    public string? Name { get; init; }
}
