using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The database's answer to the deletion of a workflow.</summary>
public sealed record DeletedWorkflow
{
    /// <summary>The workflow as it was; null when there was none.</summary>
    public Workflow? Value { get; init; }

    /// <summary>Whether the database did as told: a number or a boolean.</summary>
    public JsonElement? Ok { get; init; }

    /// <summary>How many documents were touched, and what went wrong.</summary>
    public JsonElement? LastErrorObject { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
