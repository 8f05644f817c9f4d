using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A tool that an agent may use.</summary>
public sealed record AgentToolReference
{
    /// <summary>The reference of the tool, such as <c>workflow:{uuid}</c>.</summary>
    public string? ReferenceId { get; init; }

    /// <summary>The id of the decorator that describes the tool to the agent; null for none.</summary>
    public string? DecoratorId { get; init; }

    /// <summary>The name that the tool had last.</summary>
    public string? LastKnownName { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
