using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>One task of a workflow.</summary>
/// <remarks>Documents spell the location both <c>nodeLocation</c> and <c>nodelocation</c>; the second stays among the unknown members.</remarks>
public sealed record WorkflowTask
{
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

    /// <summary>The groups that may work on the task.</summary>
    public JsonElement? Groups { get; init; }

    /// <summary>Where the task stands on the canvas.</summary>
    public NodeLocation? NodeLocation { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
