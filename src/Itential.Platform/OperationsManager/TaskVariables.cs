using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>What goes into a task and what comes out of it.</summary>
public sealed record TaskVariables
{
    /// <summary>The input by name.</summary>
    public JsonNode? Incoming { get; init; }

    /// <summary>The output by name.</summary>
    public JsonNode? Outgoing { get; init; }

    /// <summary>What the task said when it failed.</summary>
    public JsonElement? Error { get; init; }

    /// <summary>What is shown beside the variables.</summary>
    public JsonElement? Decorators { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
