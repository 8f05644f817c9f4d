namespace Itential.Platform;

/// <summary>Names a report to grade.</summary>
public sealed record ReportGrading
{
    /// <summary>The id of the report.</summary>
    public required string ReportId { get; init; }

    /// <summary>How to grade it.</summary>
    /// <value>Default: the server's.</value>
    public ComplianceGradeOptions? Options { get; init; }
}
