namespace Itential.Platform;

/// <summary>Names compliance plans.</summary>
/// <param name="PlanIds">The ids of the plans.</param>
public sealed record CompliancePlanSelection(params IReadOnlyList<string> PlanIds);
