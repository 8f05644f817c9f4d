using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A run of a task, of whatever job.</summary>
/// <remarks>A manual task that waits for a person has the type <see cref="WorkflowTaskType.Manual"/> and the status <see cref="JobTaskStatus.Running"/>.</remarks>
public sealed record WorkTask
{
    /// <summary>The id of the run.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The method that the task calls.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of work the task is.</summary>
    public WorkflowTaskType? Type { get; init; }

    /// <summary>Where the task stands.</summary>
    public JobTaskStatus? Status { get; init; }

    /// <summary>What the task is called in the workflow.</summary>
    public string? Summary { get; init; }

    /// <summary>The application or adapter that runs the task.</summary>
    public string? App { get; init; }

    /// <summary>The job that the task is part of.</summary>
    public WorkTaskJob? Job { get; init; }

    /// <summary>The page that a person works on a manual task with.</summary>
    public JsonElement? View { get; init; }

    /// <summary>What goes in and what comes out.</summary>
    public TaskVariables? Variables { get; init; }

    /// <summary>Times and people.</summary>
    public TaskMetrics? Metrics { get; init; }

    /// <summary>The groups that may work on the task.</summary>
    public JsonElement? Groups { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
