using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One run of a workflow.</summary>
/// <remarks>A job in <see cref="JobStatus.Error"/> can be retried, so it is not always at its end: the task or lifecycle action that waits for it waits on until the job is cancelled.</remarks>
public sealed record Job
{
    /// <summary>The id of the job.</summary>
    [JsonPropertyName("_id")]
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name of the workflow.</summary>
    public string? Name { get; init; }

    /// <summary>What the starter said about the job.</summary>
    public string? Description { get; init; }

    /// <summary>What the job was started for.</summary>
    public JobType? Type { get; init; }

    /// <summary>Where the job stands.</summary>
    public JobStatus? Status { get; init; }

    /// <summary>The tasks by their id in the workflow.</summary>
    public IReadOnlyDictionary<string, JobTask>? Tasks { get; init; }

    /// <summary>The transitions by the ids of the task before and the task after.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Transition>>? Transitions { get; init; }

    /// <summary>The variables of the job by name; lists leave them out since 2023.2.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>What went wrong; null when nothing did.</summary>
    public IReadOnlyList<JobError>? Error { get; init; }

    /// <summary>Times, progress and people.</summary>
    public JobMetrics? Metrics { get; init; }

    /// <summary>The ids of the job and of those above it.</summary>
    public IReadOnlyList<string>? Ancestors { get; init; }

    /// <summary>The job that started this one; null for a root job.</summary>
    public JobParent? Parent { get; init; }

    /// <summary>The ids of the accounts that watch the job.</summary>
    public IReadOnlyList<string>? Watchers { get; init; }

    /// <summary>The ids of the groups that may see the job.</summary>
    public IReadOnlyList<string>? Groups { get; init; }

    /// <summary>What is shown beside the variables.</summary>
    public JsonElement? Decorators { get; init; }

    /// <summary>When the job was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made the job.</summary>
    [JsonPropertyName("created_by")]
    public AccountReference? CreatedBy { get; init; }

    /// <summary>When the job last changed.</summary>
    [JsonPropertyName("last_updated")]
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed the job.</summary>
    [JsonPropertyName("last_updated_by")]
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The version of the canvas that the workflow was drawn on.</summary>
    public double? CanvasVersion { get; init; }

    /// <summary>The version of the encoding of the names inside.</summary>
    public int? EncodingVersion { get; init; }

    /// <summary>The size of the text on the canvas.</summary>
    [JsonPropertyName("font_size")]
    public int? FontSize { get; init; }

    /// <summary>How long the work takes by hand, as the workflow says.</summary>
    public long? PreAutomationTime { get; init; }

    /// <summary>How long the work may take, as the workflow says.</summary>
    public long? Sla { get; init; }

    /// <summary>What runs when a task fails.</summary>
    public JsonElement? ErrorHandler { get; init; }

    /// <summary>The id of the workflow that survives export and import.</summary>
    public string? Uuid { get; init; }

    /// <summary>The version of the platform that made the workflow.</summary>
    public string? CreatedVersion { get; init; }

    /// <summary>The version of the platform that last changed the workflow.</summary>
    public string? LastUpdatedVersion { get; init; }

    /// <summary>The project that the workflow belongs to.</summary>
    public AssetNamespace? Namespace { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
