using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>The start of an action on several instances.</summary>
public sealed record BulkActionRun
{
    /// <summary>The id of the action.</summary>
    public required string ActionId { get; init; }

    /// <summary>The ids of the instances.</summary>
    public required IReadOnlyList<string> Instances { get; init; }

    /// <summary>The inputs for all instances by name.</summary>
    public JsonObject? Inputs { get; init; }

    /// <summary>The inputs that are different for single instances.</summary>
    public IReadOnlyList<ActionInputOverride>? InputOverrides { get; init; }
}
