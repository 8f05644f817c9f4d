namespace Itential.Platform;

/// <summary>A device that becomes a node of a new inventory.</summary>
/// <param name="Name">The name of the device.</param>
public sealed record NewInventoryDevice(string Name);
