using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Something that a person has to do before a job goes on.</summary>
public sealed record WorkItem
{
    /// <summary>The id of the work item.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the work item.</summary>
    public string? Name { get; init; }

    /// <summary>Where it stands.</summary>
    public WorkItemStatus? Status { get; init; }

    /// <summary>What waits for it.</summary>
    public WorkItemExecution? Execution { get; init; }

    /// <summary>The id of the execution that all began with.</summary>
    public string? RootExecutionId { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Who works on it.</summary>
    public JsonElement? Assignee { get; init; }

    /// <summary>Its variables by name.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>How it ended, such as <c>completed</c>.</summary>
    public string? FinishState { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
