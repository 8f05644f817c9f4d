using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>How a work item ends.</summary>
public sealed record WorkItemCompletion
{
    /// <summary>How it ends.</summary>
    /// <value>Default: <c>completed</c>.</value>
    public string FinishState { get; init; } = "completed";

    /// <summary>The variables that it gives, by name.</summary>
    /// <value>Default: none.</value>
    public JsonObject Variables { get; init; } = new();
}
