namespace Itential.Platform;

/// <summary>Names groups of devices by their names.</summary>
/// <param name="GroupNames">The names of the groups.</param>
public sealed record DeviceGroupNames(params IReadOnlyList<string> GroupNames);
