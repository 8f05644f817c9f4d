namespace Itential.Platform;

/// <summary>Runs lifecycle actions and waits for their end.</summary>
/// <remarks>The call that starts an action is sent once and never repeated. An action whose job failed goes on until that job is cancelled, because it can be retried.</remarks>
public static class LifecycleManagerWaiting
{
    /// <summary>Runs an action and waits for its end.</summary>
    /// <param name="lifecycleManager">The lifecycle manager.</param>
    /// <param name="modelId">The id of the resource's model.</param>
    /// <param name="run">The action, its instance and inputs.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, and the action where <see cref="WaitOptions.CancelsWork"/> says so, which 6 and later can.</param>
    /// <returns>How the action ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    /// <exception cref="InvalidOperationException">The server started the action and told no id.</exception>
    public static async Task<WorkResult<ActionExecution>> StartAndWaitAsync(
        this ILifecycleManager lifecycleManager, string modelId, ActionRun run, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lifecycleManager);
        var started = await lifecycleManager.Executions.RunActionAsync(modelId, run, cancellationToken).ConfigureAwait(false);
        return await lifecycleManager.WaitForActionAsync(StartedWork.Id(started.ExecutionId, "action"), options, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits for the end of an action that was started before.</summary>
    /// <param name="lifecycleManager">The lifecycle manager.</param>
    /// <param name="executionId">The id of the execution.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, and the action where <see cref="WaitOptions.CancelsWork"/> says so, which 6 and later can.</param>
    /// <returns>How the action ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static Task<WorkResult<ActionExecution>> WaitForActionAsync(
        this ILifecycleManager lifecycleManager, string executionId, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lifecycleManager);
        var executions = lifecycleManager.Executions;
        var work = new Work<ActionExecution>
        {
            Name = $"action {executionId}",
            Poll = token => executions.GetActionExecutionAsync(executionId, token),
            Status = Status,
            Cancel = token => executions.CancelActionExecutionAsync(executionId, cancellationToken: token),
        };
        return Poller<ActionExecution>.WaitAsync(work, options, progress, cancellationToken);
    }

    private static WorkStatus Status(ActionExecution execution) => new(execution.Status?.Value ?? "unknown", End(execution.Status))
    {
        Errors = [.. (execution.Errors ?? []).Select(error => error.Origin is null ? $"{error.Message}" : $"{error.Origin}: {error.Message}")],
    };

    private static WorkState? End(ActionExecutionStatus? status)
    {
        if (status == ActionExecutionStatus.Complete)
        {
            return WorkState.Completed;
        }

        if (status == ActionExecutionStatus.Error)
        {
            return WorkState.Failed;
        }

        return status == ActionExecutionStatus.Canceled ? WorkState.Canceled : null;
    }
}
