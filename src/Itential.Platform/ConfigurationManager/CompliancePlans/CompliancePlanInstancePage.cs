using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A page of the runs of compliance plans. Servers answer them as a list or in groups.</summary>
public sealed record CompliancePlanInstancePage
{
    /// <summary>The runs, where the server lists them.</summary>
    public IReadOnlyList<CompliancePlanInstance>? Plans { get; init; }

    /// <summary>The groups of runs, where the server groups them.</summary>
    public IReadOnlyList<CompliancePlanInstanceGroup>? Groups { get; init; }

    /// <summary>How many the server says that there are; with groups no source tells of what.</summary>
    public long? TotalCount { get; init; }

    /// <summary>The runs of the page, in either form.</summary>
    [JsonIgnore]
    public IReadOnlyList<CompliancePlanInstance> Instances => Plans ?? [.. (Groups ?? []).SelectMany(group => group.Plans)];

    /// <summary>How many runs fit the search; with groups the larger of <see cref="TotalCount"/> and the sum of theirs.</summary>
    [JsonIgnore]
    public long? InstanceCount => Groups is null ? TotalCount : Math.Max(TotalCount ?? 0, Groups.Sum(group => group.TotalCount ?? group.Plans.Count));

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
