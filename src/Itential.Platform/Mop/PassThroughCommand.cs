namespace Itential.Platform;

/// <summary>A command that goes to a device as it is.</summary>
/// <param name="Command">The command.</param>
public sealed record PassThroughCommand(string Command);
