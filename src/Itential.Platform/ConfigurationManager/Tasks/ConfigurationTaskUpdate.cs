using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What to set in a task.</summary>
public sealed record ConfigurationTaskUpdate
{
    /// <summary>The id of the task.</summary>
    public required string TaskId { get; init; }

    /// <summary>The id of the golden configuration.</summary>
    public required string TreeId { get; init; }

    /// <summary>What the task is called with.</summary>
    public required JsonObject TaskParams { get; init; }

    /// <summary>Further options; no source lists them.</summary>
    public JsonObject? Options { get; init; }
}
