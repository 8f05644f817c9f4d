using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Something that an agent can call: a method of an application or adapter, a workflow, or an operation of an integration.</summary>
/// <remarks>
/// References have one of four forms: <c>application:{application}:{method}</c>, <c>adapter:{export}:{instance}:{method}</c>,
/// <c>workflow:{uuid}</c> and <c>integration:{title}%3A{version}:{instance}:{operation}</c>.
/// </remarks>
public sealed record Tool
{
    /// <summary>The reference of the tool.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The name of the tool.</summary>
    public string? Name { get; init; }

    /// <summary>What the tool does.</summary>
    public string? Description { get; init; }

    /// <summary>The kind of the tool.</summary>
    public string? Type { get; init; }

    /// <summary>Whether it is in use.</summary>
    public bool? Active { get; init; }

    /// <summary>Whether the caller may use it.</summary>
    public bool? Authorized { get; init; }

    /// <summary>The id of what it belongs to.</summary>
    public string? ParentId { get; init; }

    /// <summary>The kind of what it belongs to.</summary>
    public string? ParentType { get; init; }

    /// <summary>The name of what it belongs to.</summary>
    public string? ParentTitle { get; init; }

    /// <summary>The JSON Schema of its inputs.</summary>
    public JsonObject? InputSchema { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
