using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A node that a plan checks, and which of its devices.</summary>
public sealed record CompliancePlanNode
{
    /// <summary>The id of the tree.</summary>
    public string? TreeId { get; init; }

    /// <summary>The name of the version.</summary>
    public string? Version { get; init; }

    /// <summary>The id of the node's specification, as <see cref="GoldenConfigNodeAttributes.ConfigId"/> tells it.</summary>
    public string? NodeId { get; init; }

    /// <summary>The names of the devices to check.</summary>
    public IReadOnlyList<string>? Devices { get; init; }

    /// <summary>The ids of the groups of devices to check.</summary>
    public IReadOnlyList<string>? DeviceGroups { get; init; }

    /// <summary>The values of the variables.</summary>
    public JsonObject? Variables { get; init; }

    /// <summary>The ids of the tasks to check.</summary>
    public IReadOnlyList<string>? Tasks { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
