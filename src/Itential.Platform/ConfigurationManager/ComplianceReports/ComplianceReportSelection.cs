namespace Itential.Platform;

/// <summary>Names reports.</summary>
/// <param name="ReportIds">The ids of the reports.</param>
public sealed record ComplianceReportSelection(params IReadOnlyList<string> ReportIds);
