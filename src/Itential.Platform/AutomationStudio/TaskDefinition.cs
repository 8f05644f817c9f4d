using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A task as workflows can use it.</summary>
/// <remarks>Lists of tasks leave out some members.</remarks>
public sealed record TaskDefinition
{
    /// <summary>The method that the task calls.</summary>
    public string? Name { get; init; }

    /// <summary>The application or adapter that runs it.</summary>
    public string? App { get; init; }

    /// <summary>What kind of work it is.</summary>
    public WorkflowTaskType? Type { get; init; }

    /// <summary>Where it runs, such as <c>Application</c> or <c>Adapter</c>.</summary>
    public string? Location { get; init; }

    /// <summary>The type of the adapter that runs it.</summary>
    public JsonElement? LocationType { get; init; }

    /// <summary>Its name on the canvas.</summary>
    public string? CanvasName { get; init; }

    /// <summary>The name of the application or adapter on the canvas.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What it does.</summary>
    public string? Summary { get; init; }

    /// <summary>What goes in and what comes out, each with its schema.</summary>
    public TaskVariables? Variables { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
