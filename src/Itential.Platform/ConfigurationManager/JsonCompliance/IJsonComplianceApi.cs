using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The reports on configurations that are JSON.</summary>
[Trace]
[JsonContext(typeof(JsonComplianceJson))]
public interface IJsonComplianceApi
{
    /// <summary>Gets the reports of one check.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="batchId">The id that the start of the check answered.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/json_compliance_reports/batch/{batchId}")]
    Task<JsonElement> GetJsonComplianceReportsByBatchAsync(string batchId, CancellationToken cancellationToken = default);

    /// <summary>Gets one report with its details.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="reportId">The id of the report.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/json_compliance_reports/details/{reportId}")]
    Task<JsonElement> GetJsonComplianceReportDetailAsync(string reportId, CancellationToken cancellationToken = default);

    /// <summary>Grades the reports on what a task answered over time.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="grading">The task, and how to grade.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/json_compliance_reports/grade/history")]
    Task<IReadOnlyList<TaskGrade>> GradeTaskComplianceHistoryAsync([Body] TaskGrading grading, CancellationToken cancellationToken = default);

    /// <summary>Gets the reports on what a task answered over time.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/json_compliance_reports/history")]
    Task<JsonElement> GetComplianceReportTaskHistoryAsync([Body] JsonElement query, CancellationToken cancellationToken = default);

    /// <summary>Gets the issues that are found most often.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="query">What to look at.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/json_compliance_reports/topissues")]
    Task<JsonElement> GetTopIssuesJsonAsync([Body] JsonElement query, CancellationToken cancellationToken = default);
}
