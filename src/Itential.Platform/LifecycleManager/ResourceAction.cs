using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A way to make, change or delete the instances of a resource model.</summary>
public sealed record ResourceAction
{
    /// <summary>The id of the action: four hexadecimal digits.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The name of the action.</summary>
    public string? Name { get; init; }

    /// <summary>What it does to an instance.</summary>
    public ResourceActionType? Type { get; init; }

    /// <summary>The id of the workflow that does the work; null for none.</summary>
    public string? Workflow { get; init; }

    /// <summary>The id of the transformation before the workflow; null for none.</summary>
    public string? PreWorkflowJst { get; init; }

    /// <summary>The id of the transformation after the workflow; null for none.</summary>
    public string? PostWorkflowJst { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
