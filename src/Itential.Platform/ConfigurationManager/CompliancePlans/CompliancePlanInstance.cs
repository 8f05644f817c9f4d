using System.Text.Json;
using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>A run of a compliance plan.</summary>
public sealed record CompliancePlanInstance
{
    /// <summary>The id of the run.</summary>
    public string? Id { get; init; }

    /// <summary>The id of the plan.</summary>
    public string? PlanId { get; init; }

    /// <summary>The name of the plan.</summary>
    public string? Name { get; init; }

    /// <summary>What the plan is for.</summary>
    public string? Description { get; init; }

    /// <summary>Where the run stands; <c>complete</c>, <c>error</c> and <c>canceled</c> are its ends.</summary>
    public JobStatus? JobStatus { get; init; }

    /// <summary>The id of its reports, which <see cref="IComplianceReportsApi.GetComplianceReportsByBatchAsync"/> takes.</summary>
    public string? BatchId { get; init; }

    /// <summary>When the run began.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>When the run ended.</summary>
    public DateTimeOffset? Finished { get; init; }

    /// <summary>How far it has come with each node.</summary>
    public IReadOnlyList<CompliancePlanInstanceNode>? Nodes { get; init; }

    /// <summary>The members that have no property here; they are written back as they came.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? UnknownMembers { get; set; }
}
