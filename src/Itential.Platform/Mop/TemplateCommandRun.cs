using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What one command of a command template runs with.</summary>
public sealed record TemplateCommandRun
{
    /// <summary>The id of the template.</summary>
    public required string TemplateId { get; init; }

    /// <summary>The place of the command in the template.</summary>
    public required int CommandIndex { get; init; }

    /// <summary>The values of the variables in the command.</summary>
    /// <value>Default: none.</value>
    public JsonObject Variables { get; init; } = [];

    /// <summary>The names of the devices.</summary>
    public required IReadOnlyList<string> Devices { get; init; }
}
