using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The job and the task that started a job.</summary>
public sealed record JobParent
{
    /// <summary>The job.</summary>
    public JobReference? Job { get; init; }

    /// <summary>The id of the task in its workflow.</summary>
    public string? Task { get; init; }

    /// <summary>Which run of the task it was.</summary>
    public JsonElement? Iteration { get; init; }

    /// <summary>Which element of a loop it was.</summary>
    public JsonElement? Element { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
