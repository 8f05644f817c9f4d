using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Which nodes of golden configurations are checked together.</summary>
public sealed record CompliancePlan
{
    /// <summary>The id, under either name that the server gives it.</summary>
    public string? Id { get => field ?? DocumentId; init; }

    /// <summary>The id where the server calls it <c>_id</c>.</summary>
    [JsonPropertyName("_id")]
    public string? DocumentId { get; init; }

    /// <summary>The name of the plan.</summary>
    public string? Name { get; init; }

    /// <summary>What the plan is for.</summary>
    public string? Description { get; init; }

    /// <summary>How much is checked at a time.</summary>
    public int? Throttle { get; init; }

    /// <summary>The nodes that it checks.</summary>
    public IReadOnlyList<CompliancePlanNode>? Nodes { get; init; }

    /// <summary>The user groups that may read and write it.</summary>
    public JsonObject? Gbac { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
