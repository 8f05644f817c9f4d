using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The job of a task, and the task's place in it.</summary>
public sealed record WorkTaskJob
{
    /// <summary>The id of the job.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The id of the task in the workflow, by which <see cref="ITasksApi.FinishManualTaskAsync"/> knows it.</summary>
    public string? Task { get; init; }

    /// <summary>The name of the workflow.</summary>
    public string? Name { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
