namespace Itential.Platform;

/// <summary>How changes of a configuration are made.</summary>
public sealed record DeviceConfigPatchOptions
{
    /// <summary>Whether the configuration is backed up first.</summary>
    /// <value>Default: the server's.</value>
    public bool? BackupDevice { get; init; }
}
