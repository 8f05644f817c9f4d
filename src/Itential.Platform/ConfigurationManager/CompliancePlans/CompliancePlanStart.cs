using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Names the compliance plan to run.</summary>
/// <param name="PlanId">The id of the plan.</param>
/// <param name="Options">Further options; no source lists them.</param>
public sealed record CompliancePlanStart(string PlanId, JsonObject? Options = null);
