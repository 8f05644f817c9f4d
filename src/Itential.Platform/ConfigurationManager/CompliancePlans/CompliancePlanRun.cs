using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>The answer to the start of a compliance plan.</summary>
public sealed record CompliancePlanRun
{
    /// <summary>The id of the run, to look for in <see cref="CompliancePlanInstanceSearch.InstanceId"/>; servers before 6 may leave it out.</summary>
    public string? InstanceId { get; init; }

    /// <summary>The id of the plan.</summary>
    public string? PlanId { get; init; }

    /// <summary>What the server says about it.</summary>
    public string? Message { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
