using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One task of a job.</summary>
/// <remarks>A manual task that waits for a person has the type <see cref="WorkflowTaskType.Manual"/> and the status <see cref="JobTaskStatus.Running"/>.</remarks>
public sealed record JobTask
{
    /// <summary>The id of the run of the task.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The method that the task calls.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the task on the canvas.</summary>
    public string? CanvasName { get; init; }

    /// <summary>What the task is called in the workflow.</summary>
    public string? Summary { get; init; }

    /// <summary>What the task is said to do.</summary>
    public string? Description { get; init; }

    /// <summary>The application or adapter that runs the task.</summary>
    public string? App { get; init; }

    /// <summary>What kind of work the task is.</summary>
    public WorkflowTaskType? Type { get; init; }

    /// <summary>Where the task runs, such as <c>Application</c>, <c>Adapter</c> or <c>Broker</c>.</summary>
    public string? Location { get; init; }

    /// <summary>The type of the adapter that runs the task.</summary>
    public JsonElement? LocationType { get; init; }

    /// <summary>The name of the application or adapter on the canvas.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What goes in and what comes out.</summary>
    public TaskVariables? Variables { get; init; }

    /// <summary>Who works on the task, such as <c>Pronghorn</c> or <c>job</c>.</summary>
    public string? Actor { get; init; }

    /// <summary>Who has claimed the task.</summary>
    public AccountReference? Owner { get; init; }

    /// <summary>The groups that may work on the task.</summary>
    public JsonElement? Groups { get; init; }

    /// <summary>Where the task stands.</summary>
    public JobTaskStatus? Status { get; init; }

    /// <summary>What the task was before it was reverted.</summary>
    public JsonElement? Previous { get; init; }

    /// <summary>When the task began.</summary>
    [JsonPropertyName("start_time")]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the task ended.</summary>
    [JsonPropertyName("end_time")]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>How the task ended.</summary>
    [JsonPropertyName("finish_state")]
    public TaskFinishState? FinishState { get; init; }

    /// <summary>Times and people.</summary>
    public TaskMetrics? Metrics { get; init; }

    /// <summary>The runs of the task: their ids, where they are not asked for as objects.</summary>
    public IReadOnlyList<JsonElement>? Iterations { get; init; }

    /// <summary>Where the task stands on the canvas.</summary>
    public NodeLocation? NodeLocation { get; init; }

    /// <summary>The server that ran the task.</summary>
    public string? ServerId { get; init; }

    /// <summary>When the task is to run, where that is put off.</summary>
    public JsonElement? Scheduled { get; init; }

    /// <summary>How often the task is tried again, where it is.</summary>
    public JsonElement? RetrySettings { get; init; }

    /// <summary>The page that a person works on a manual task with.</summary>
    public JsonElement? View { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
