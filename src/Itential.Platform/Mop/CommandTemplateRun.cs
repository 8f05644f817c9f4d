using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What a command template runs with.</summary>
public sealed record CommandTemplateRun
{
    /// <summary>The name of the template; in a project <c>@{projectId}: {name}</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The names of the devices.</summary>
    public required IReadOnlyList<string> Devices { get; init; }

    /// <summary>The values of the variables in the commands.</summary>
    /// <value>Default: none.</value>
    public JsonObject? Variables { get; init; }
}
