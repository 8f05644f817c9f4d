namespace Itential.Platform;

/// <summary>What to change of a compliance plan.</summary>
/// <param name="PlanId">The id of the plan.</param>
/// <param name="Options">The members to change.</param>
public sealed record CompliancePlanUpdate(string PlanId, CompliancePlanChanges Options);
