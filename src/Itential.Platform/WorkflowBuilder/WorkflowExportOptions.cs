using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Names a workflow by one of the two.</summary>
public sealed record WorkflowExportOptions
{
    /// <summary>The name of the workflow.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the workflow.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }
}
