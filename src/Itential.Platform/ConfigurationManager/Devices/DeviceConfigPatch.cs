namespace Itential.Platform;

/// <summary>Changes of a configuration.</summary>
/// <param name="Changes">The changes.</param>
public sealed record DeviceConfigPatch(params IReadOnlyList<DeviceConfigChange> Changes);
