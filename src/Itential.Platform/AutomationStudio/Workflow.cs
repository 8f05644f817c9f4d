using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A workflow as it is drawn: its tasks and the transitions between them.</summary>
public sealed record Workflow
{
    /// <summary>The id of the workflow.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name; in a project <c>@{projectId}: {name}</c>.</summary>
    public string? Name { get; init; }

    /// <summary>What the workflow is for.</summary>
    public string? Description { get; init; }

    /// <summary>Such as <c>automation</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The version of the canvas that it was drawn on.</summary>
    public double? CanvasVersion { get; init; }

    /// <summary>The version of the encoding of the names inside; servers want documents without it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public int? EncodingVersion { get; init; }

    /// <summary>The size of the text on the canvas.</summary>
    [JsonPropertyName("font_size")]
    public int? FontSize { get; init; }

    /// <summary>The groups that may use it.</summary>
    public IReadOnlyList<JsonElement>? Groups { get; init; }

    /// <summary>The JSON schema of its input.</summary>
    public JsonObject? InputSchema { get; init; }

    /// <summary>The JSON schema of its output.</summary>
    public JsonObject? OutputSchema { get; init; }

    /// <summary>How long the work takes by hand.</summary>
    public long? PreAutomationTime { get; init; }

    /// <summary>How long the work may take.</summary>
    public long? Sla { get; init; }

    /// <summary>Its tags.</summary>
    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>The tasks by their id; <c>workflow_start</c> and <c>workflow_end</c> are always among them.</summary>
    public IReadOnlyDictionary<string, WorkflowTask>? Tasks { get; init; }

    /// <summary>The transitions by the ids of the task before and the task after.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Transition>>? Transitions { get; init; }

    /// <summary>What the server finds wrong with it.</summary>
    public IReadOnlyList<WorkflowError>? Errors { get; init; }

    /// <summary>What runs when a task fails.</summary>
    public string? ErrorHandler { get; init; }

    /// <summary>When the workflow was made.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? Created { get; init; }

    /// <summary>Who made it.</summary>
    [JsonPropertyName("created_by")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public AccountReference? CreatedBy { get; init; }

    /// <summary>The version of the platform that made it.</summary>
    public string? CreatedVersion { get; init; }

    /// <summary>When the workflow last changed.</summary>
    [JsonPropertyName("last_updated")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public DateTimeOffset? LastUpdated { get; init; }

    /// <summary>Who last changed it.</summary>
    [JsonPropertyName("last_updated_by")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public AccountReference? LastUpdatedBy { get; init; }

    /// <summary>The version of the platform that last changed it.</summary>
    public string? LastUpdatedVersion { get; init; }

    /// <summary>How far its document has been brought to the server's version.</summary>
    public int? MigrationVersion { get; init; }

    /// <summary>The project that it belongs to.</summary>
    public AssetNamespace? Namespace { get; init; }

    /// <summary>The id that tools of agents refer to; since 6.</summary>
    public string? Uuid { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
