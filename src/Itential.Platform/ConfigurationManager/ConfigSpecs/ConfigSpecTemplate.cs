using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>A specification as text.</summary>
public sealed record ConfigSpecTemplate
{
    /// <summary>The text.</summary>
    public required string Template { get; init; }

    /// <summary>The values of its variables.</summary>
    /// <value>Default: none.</value>
    public JsonObject Variables { get; init; } = [];
}
