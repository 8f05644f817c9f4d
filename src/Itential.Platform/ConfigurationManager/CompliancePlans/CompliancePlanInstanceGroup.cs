using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>Runs of compliance plans that a server answers together.</summary>
public sealed record CompliancePlanInstanceGroup
{
    /// <summary>The runs.</summary>
    public IReadOnlyList<CompliancePlanInstance> Plans { get; init => field = value ?? []; } = [];

    /// <summary>How many runs the group holds.</summary>
    public long? TotalCount { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
