using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>What a transformation runs with.</summary>
public sealed record TransformationRun
{
    /// <summary>The incoming values by name.</summary>
    public required JsonObject Incoming { get; init; }

    /// <summary>How it runs. No source tells what may stand here.</summary>
    /// <value>Default: none.</value>
    public JsonObject? Options { get; init; }
}
