using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What a command runs with on one device.</summary>
public sealed record CommandRun
{
    /// <summary>The command, which may hold variables.</summary>
    public required string Command { get; init; }

    /// <summary>The values of the variables in the command.</summary>
    /// <value>Default: none.</value>
    public JsonObject Variables { get; init; } = [];

    /// <summary>The name of the device.</summary>
    public required string Device { get; init; }
}
