using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A workflow to be made.</summary>
public sealed record NewWorkflow
{
    /// <summary>The workflow; its <see cref="Itential.Platform.Workflow.EncodingVersion"/> is left out of the body.</summary>
    [JsonPropertyName("automation")]
    public required Workflow Workflow { get; init => field = value with { EncodingVersion = null }; }
}
