namespace Itential.Platform;

/// <summary>Names devices.</summary>
/// <param name="Devices">The names of the devices.</param>
public sealed record ManagedDeviceSelection(params IReadOnlyList<string> Devices);
