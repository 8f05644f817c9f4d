using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A group of instances of one model.</summary>
public sealed record InstanceGroup
{
    /// <summary>The id of the group.</summary>
    [JsonPropertyName("_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)]
    public string? Id { get; init; }

    /// <summary>The name of the group.</summary>
    public string? Name { get; init; }

    /// <summary>How it gets its instances.</summary>
    public InstanceGroupType? Type { get; init; }

    /// <summary>The ids of the instances of a manual group.</summary>
    public IReadOnlyList<string>? Instances { get; init; }

    /// <summary>What finds the instances of a dynamic group.</summary>
    public JsonObject? Filter { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
