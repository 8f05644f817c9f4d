using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A workflow, by name and perhaps id.</summary>
public sealed record WorkflowReference
{
    /// <summary>The name of the workflow.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the workflow.</summary>
    [JsonPropertyName("_id")]
    public string? Id { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
