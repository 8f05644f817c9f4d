namespace Itential.Platform;

/// <summary>Changes of a configuration, and how to make them.</summary>
public sealed record AdvancedDeviceConfigPatch
{
    /// <summary>The changes.</summary>
    public required IReadOnlyList<DeviceConfigChange> Changes { get; init; }

    /// <summary>How to make them.</summary>
    /// <value>Default: the server's.</value>
    public DeviceConfigPatchOptions? Options { get; init; }
}
