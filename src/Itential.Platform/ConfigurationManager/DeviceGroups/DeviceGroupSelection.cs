namespace Itential.Platform;

/// <summary>Names groups of devices by their ids.</summary>
/// <param name="GroupIds">The ids of the groups.</param>
public sealed record DeviceGroupSelection(params IReadOnlyList<string> GroupIds);
