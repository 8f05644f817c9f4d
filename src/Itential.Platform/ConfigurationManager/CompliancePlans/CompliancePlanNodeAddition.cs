namespace Itential.Platform;

/// <summary>Nodes for a compliance plan.</summary>
/// <param name="PlanId">The id of the plan.</param>
/// <param name="Nodes">The nodes.</param>
public sealed record CompliancePlanNodeAddition(string PlanId, params IReadOnlyList<CompliancePlanNode> Nodes);
