using System.Text.Json.Nodes;

namespace Itential.Platform;

/// <summary>Starts jobs and waits for their end.</summary>
/// <remarks>
/// The call that starts a job is sent once and never repeated. A job in <see cref="JobStatus.Error"/> has ended here, although it can be
/// retried. Paused jobs and manual tasks wait for a person, and so does the wait: give it a deadline, and watch its progress.
/// </remarks>
public static class OperationsManagerWaiting
{
    /// <summary>Starts a workflow and waits for the end of its job.</summary>
    /// <param name="operationsManager">The operations manager.</param>
    /// <param name="start">The workflow by name, and what it starts with.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, and the job where <see cref="WaitOptions.CancelsWork"/> says so.</param>
    /// <returns>How the job ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static async Task<WorkResult<Job>> StartAndWaitAsync(
        this IOperationsManager operationsManager, JobStart start, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operationsManager);
        var job = await operationsManager.Jobs.StartJobAsync(start, cancellationToken).ConfigureAwait(false);
        return await operationsManager.WaitForJobAsync(job.Id, options, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Calls the route of an endpoint trigger and waits for the end of its job.</summary>
    /// <param name="operationsManager">The operations manager.</param>
    /// <param name="routeName">The route of the trigger.</param>
    /// <param name="body">What the trigger's schema asks for.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, and the job where <see cref="WaitOptions.CancelsWork"/> says so.</param>
    /// <returns>How the job ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static async Task<WorkResult<Job>> StartAndWaitAsync(
        this IOperationsManager operationsManager, string routeName, JsonObject body, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operationsManager);
        var job = await operationsManager.Triggers.RunEndpointTriggerAsync(routeName, body, cancellationToken).ConfigureAwait(false);
        return await operationsManager.WaitForJobAsync(job.Id, options, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a manual trigger and waits for the end of its job.</summary>
    /// <param name="operationsManager">The operations manager.</param>
    /// <param name="triggerId">The id of the trigger.</param>
    /// <param name="run">What the trigger's form is filled with.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, and the job where <see cref="WaitOptions.CancelsWork"/> says so.</param>
    /// <returns>How the job ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static async Task<WorkResult<Job>> StartAndWaitAsync(
        this IOperationsManager operationsManager, string triggerId, ManualTriggerRun run, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operationsManager);
        var job = await operationsManager.Triggers.RunManualTriggerAsync(triggerId, run, cancellationToken).ConfigureAwait(false);
        return await operationsManager.WaitForJobAsync(job.Id, options, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits for the end of a job that was started before.</summary>
    /// <param name="operationsManager">The operations manager.</param>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, and the job where <see cref="WaitOptions.CancelsWork"/> says so.</param>
    /// <returns>How the job ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static Task<WorkResult<Job>> WaitForJobAsync(
        this IOperationsManager operationsManager, string jobId, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(operationsManager);
        return Poller<Job>.WaitAsync(JobWork.Of(operationsManager.Jobs, jobId), options, progress, cancellationToken);
    }
}
