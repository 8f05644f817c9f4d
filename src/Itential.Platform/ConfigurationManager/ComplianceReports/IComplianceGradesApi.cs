using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The grades and the history of compliance reports.</summary>
[Trace]
[JsonContext(typeof(ComplianceReportsJson))]
public interface IComplianceGradesApi
{
    /// <summary>Grades the reports of a node.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="grading">The node, and how to grade.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/compliance_reports/grade")]
    Task<IReadOnlyList<ComplianceGrade>> GradeComplianceReportsAsync([Body] NodeGrading grading, CancellationToken cancellationToken = default);

    /// <summary>Grades one report and answers it with its score and grade.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="grading">The report, and how to grade.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/compliance_reports/grade/single")]
    Task<ComplianceReport> GradeComplianceReportAsync([Body] ReportGrading grading, CancellationToken cancellationToken = default);

    /// <summary>Grades the reports of devices over time.</summary>
    /// <remarks>2023.2 and later. The body is a guess: an object with <c>options</c>. No source tells what the answer holds.</remarks>
    /// <param name="query">What to grade.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/configuration_manager/compliance_reports/grade/history")]
    Task<JsonElement> GradeDeviceComplianceHistoryAsync([Body] JsonElement query, CancellationToken cancellationToken = default);

    /// <summary>Gets the reports of devices over time, without their details.</summary>
    /// <remarks>2023.2 and later. No source is sure whether the members stand in <c>options</c>, as they are sent, or beside it.</remarks>
    /// <param name="query">The node and the devices; a <see cref="ComplianceHistoryOptions"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/compliance_reports/history")]
    Task<IReadOnlyList<ComplianceReport>> GetComplianceReportDeviceHistoryAsync([Body] ComplianceHistoryBody query, CancellationToken cancellationToken = default);

    /// <summary>Gets the reports of backups over time.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/configuration_manager/compliance_reports/history/backups")]
    Task<JsonElement> GetComplianceReportBackupHistoryAsync([Body] JsonElement query, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of graded reports over time.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers; it may page by <c>start</c> and <c>limit</c>.</remarks>
    /// <param name="query">What to look for, and the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/configuration_manager/compliance_reports/query/history")]
    Task<JsonElement> QueryGradedComplianceHistoryAsync([Body] JsonElement query, CancellationToken cancellationToken = default);
}
