using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What a person made of a manual task.</summary>
public sealed record ManualTaskResult
{
    /// <summary>Either <see cref="TaskFinishState.Success"/> or <see cref="TaskFinishState.Failure"/>.</summary>
    /// <value>Default: <see cref="TaskFinishState.Success"/>.</value>
    [JsonPropertyName("finish_state")]
    public TaskFinishState FinishState { get; init; } = TaskFinishState.Success;

    /// <summary>The output of the task by name.</summary>
    /// <value>Default: none.</value>
    public JsonObject Variables { get; init; } = [];
}
