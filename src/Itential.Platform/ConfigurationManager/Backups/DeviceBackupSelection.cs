namespace Itential.Platform;

/// <summary>Names backups.</summary>
/// <param name="BackupIds">The ids of the backups.</param>
public sealed record DeviceBackupSelection(params IReadOnlyList<string> BackupIds);
