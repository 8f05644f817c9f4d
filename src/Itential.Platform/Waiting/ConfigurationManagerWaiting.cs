namespace Itential.Platform;

/// <summary>Starts compliance checks and waits for their reports.</summary>
/// <remarks>The call that starts a check is sent once and never repeated. The server cannot cancel a check.</remarks>
public static class ConfigurationManagerWaiting
{
    /// <summary>Checks devices against a node and waits for a report of each.</summary>
    /// <param name="configurationManager">The configuration manager.</param>
    /// <param name="run">The node and the devices.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look, with the number of reports.</param>
    /// <param name="cancellationToken">Ends the wait, not the check.</param>
    /// <returns>The reports.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    /// <exception cref="InvalidOperationException">The server started the check and told no id.</exception>
    public static async Task<WorkResult<IReadOnlyList<ComplianceReport>>> StartAndWaitAsync(
        this IConfigurationManager configurationManager, ComplianceRunOptions run, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configurationManager);
        ArgumentNullException.ThrowIfNull(run);
        var reports = configurationManager.ComplianceReports;
        var started = await reports.RunComplianceAsync(run, cancellationToken).ConfigureAwait(false);
        return await WaitAsync(reports, started, run.Devices.Count, options, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Checks backups against a node and waits for a report of each.</summary>
    /// <param name="configurationManager">The configuration manager.</param>
    /// <param name="run">The node and the backups.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look, with the number of reports.</param>
    /// <param name="cancellationToken">Ends the wait, not the check.</param>
    /// <returns>The reports.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    /// <exception cref="InvalidOperationException">The server started the check and told no id.</exception>
    public static async Task<WorkResult<IReadOnlyList<ComplianceReport>>> StartAndWaitAsync(
        this IConfigurationManager configurationManager, BackupComplianceRun run, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configurationManager);
        ArgumentNullException.ThrowIfNull(run);
        var reports = configurationManager.ComplianceReports;
        var started = await reports.RunComplianceOnBackupsAsync(run, cancellationToken).ConfigureAwait(false);
        return await WaitAsync(reports, started, run.BackupIds.Count, options, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a compliance plan and waits for its end.</summary>
    /// <param name="configurationManager">The configuration manager.</param>
    /// <param name="start">The plan.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, not the run.</param>
    /// <returns>How the run ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    /// <exception cref="InvalidOperationException">The server started the run and told no id; 2023.2 may not tell one.</exception>
    public static async Task<WorkResult<CompliancePlanInstance>> StartAndWaitAsync(
        this IConfigurationManager configurationManager, CompliancePlanStart start, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configurationManager);
        var plans = configurationManager.CompliancePlans;
        var started = await plans.RunCompliancePlanAsync(start, cancellationToken).ConfigureAwait(false);
        return await Poller<CompliancePlanInstance>.WaitAsync(PlanWork.Of(plans, StartedWork.Id(started.InstanceId, "compliance plan")), options, progress, cancellationToken).ConfigureAwait(false);
    }

    private static Task<WorkResult<IReadOnlyList<ComplianceReport>>> WaitAsync(
        IComplianceReportsApi reports, ComplianceRun started, int expected, WaitOptions? options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var batch = StartedWork.Id(started.BatchId, "check");
        var work = new Work<IReadOnlyList<ComplianceReport>>
        {
            Name = $"check {batch}",
            Poll = token => reports.GetComplianceReportsByBatchAsync(batch, token),
            Status = found => new WorkStatus(found.Count < expected ? "running" : "complete", found.Count < expected ? null : WorkState.Completed) { Done = found.Count, Total = expected },
        };
        return Poller<IReadOnlyList<ComplianceReport>>.WaitAsync(work, options, progress, cancellationToken);
    }
}
