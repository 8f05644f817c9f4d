using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The reports on configurations that are checked against golden configurations, and the checks that make them.</summary>
[Trace]
[JsonContext(typeof(ComplianceReportsJson))]
public interface IComplianceReportsApi
{
    /// <summary>Starts a check of devices against a node and answers before it ends.</summary>
    /// <remarks>
    /// 2023.2 and later. Each call starts a check: after a timeout do not just call again. To see the end, poll
    /// <see cref="GetComplianceReportsByBatchAsync"/> with the batch id until there are as many reports as were asked for.
    /// </remarks>
    /// <param name="run">The node and the devices; a <see cref="ComplianceRunOptions"/> will do.</param>
    /// <param name="cancellationToken">Ends the call, not the check.</param>
    [Post("/configuration_manager/compliance_reports")]
    Task<ComplianceRun> RunComplianceAsync([Body] ComplianceRunBody run, CancellationToken cancellationToken = default);

    /// <summary>Starts a check of backups against a node and answers before it ends.</summary>
    /// <remarks>
    /// 2023.2 and later. Each call starts a check: after a timeout do not just call again. To see the end, poll
    /// <see cref="GetComplianceReportsByBatchAsync"/> with the batch id until there are as many reports as were asked for.
    /// </remarks>
    /// <param name="run">The node and the backups.</param>
    /// <param name="cancellationToken">Ends the call, not the check.</param>
    [Post("/configuration_manager/compliance_reports/backups")]
    Task<ComplianceRun> RunComplianceOnBackupsAsync([Body] BackupComplianceRun run, CancellationToken cancellationToken = default);

    /// <summary>Checks a configuration that is given against a node and answers the report.</summary>
    /// <remarks>2023.2 and later. There is nothing to poll.</remarks>
    /// <param name="check">The node and the configuration; a <see cref="ConfigComplianceOptions"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/compliance_reports/config")]
    Task<ComplianceReport> RunConfigComplianceAsync([Body] ConfigComplianceBody check, CancellationToken cancellationToken = default);

    /// <summary>Gets the reports of one check at once, without their details.</summary>
    /// <remarks>2023.2 and later. There are more as the check goes on.</remarks>
    /// <param name="batchId">The id that the start of the check answered.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/compliance_reports/batch/{batchId}")]
    Task<IReadOnlyList<ComplianceReport>> GetComplianceReportsByBatchAsync(string batchId, CancellationToken cancellationToken = default);

    /// <summary>Gets one report with its issues.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="reportId">The id of the report.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/compliance_reports/details/{reportId}")]
    Task<ComplianceReport> GetComplianceReportDetailAsync(string reportId, CancellationToken cancellationToken = default);

    /// <summary>Gets several reports with their issues.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="reports">The ids of the reports.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/compliance_reports/details")]
    Task<IReadOnlyList<ComplianceReport>> GetComplianceReportsDetailAsync([Body] ComplianceReportSelection reports, CancellationToken cancellationToken = default);

    /// <summary>Gets what the reports of a golden configuration come to.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/compliance_reports/tree/{treeId}")]
    Task<JsonElement> GetComplianceReportTreeSummaryAsync(string treeId, CancellationToken cancellationToken = default);

    /// <summary>Gets what the reports of a node come to.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="nodePath">The path of the node, such as <c>base/DataCenter</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/compliance_reports/node/{treeId}/{**nodePath}")]
    Task<JsonElement> GetComplianceReportNodeSummaryAsync(string treeId, string nodePath, CancellationToken cancellationToken = default);

    /// <summary>Gets the issues that are found most often.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes. The answer is an array.</remarks>
    /// <param name="query">What to look at.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/configuration_manager/compliance_reports/topissues")]
    Task<JsonElement> GetTopIssuesAsync([Body] JsonElement query, CancellationToken cancellationToken = default);
}
