using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What a command runs with on several devices.</summary>
public sealed record DevicesCommandRun
{
    /// <summary>The command, which may hold variables.</summary>
    public required string Command { get; init; }

    /// <summary>The names of the devices.</summary>
    public required IReadOnlyList<string> Devices { get; init; }

    /// <summary>The values of the variables in the command.</summary>
    /// <value>Default: none.</value>
    public JsonObject? Variables { get; init; }
}
