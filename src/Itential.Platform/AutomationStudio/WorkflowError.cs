using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What the server finds wrong with a workflow.</summary>
public sealed record WorkflowError
{
    /// <summary>The id of the task.</summary>
    public string? Task { get; init; }

    /// <summary>The name of the task or field.</summary>
    public string? Name { get; init; }

    /// <summary>What is wrong.</summary>
    public JsonElement? Message { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
