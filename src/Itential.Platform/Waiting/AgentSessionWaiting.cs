namespace Itential.Platform;

/// <summary>Runs agents and waits for the end of their sessions. 6.4 and later.</summary>
/// <remarks>The call that starts a session is sent once and never repeated. A paused session waits for a person, and so does the wait.</remarks>
public static class AgentSessionWaiting
{
    /// <summary>Starts a session of an agent and waits for its end.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <param name="start">The agent and its inputs.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, and the session where <see cref="WaitOptions.CancelsWork"/> says so.</param>
    /// <returns>How the session ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    /// <exception cref="InvalidOperationException">The server started the session and told no id.</exception>
    public static async Task<WorkResult<AgentSession>> StartAndWaitAsync(
        this IAgentSessionManagerApi sessions, AgentSessionStart start, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        var started = await sessions.StartSessionAsync(start, cancellationToken).ConfigureAwait(false);
        return await sessions.WaitForSessionAsync(StartedWork.Id(started.SessionId, "session"), options, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs an agent and waits for the end of its session.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <param name="run">The agent and its inputs.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, and the session where <see cref="WaitOptions.CancelsWork"/> says so.</param>
    /// <returns>How the session ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    /// <exception cref="InvalidOperationException">The server started the session and told no id.</exception>
    public static async Task<WorkResult<AgentSession>> StartAndWaitAsync(
        this IAgentSessionManagerApi sessions, AgentRun run, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        var started = await sessions.RunAgentAsync(run, cancellationToken).ConfigureAwait(false);
        return await sessions.WaitForSessionAsync(StartedWork.Id(started.SessionId, "session"), options, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Waits for the end of a session that was started before.</summary>
    /// <param name="sessions">The sessions.</param>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="options">How to wait; null is once a second and less and less often, without a deadline.</param>
    /// <param name="progress">Hears of each look.</param>
    /// <param name="cancellationToken">Ends the wait, and the session where <see cref="WaitOptions.CancelsWork"/> says so.</param>
    /// <returns>How the session ended.</returns>
    /// <exception cref="WorkTimedOutException">The deadline has passed.</exception>
    public static Task<WorkResult<AgentSession>> WaitForSessionAsync(
        this IAgentSessionManagerApi sessions, string sessionId, WaitOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        var work = new Work<AgentSession>
        {
            Name = $"session {sessionId}",
            Poll = token => sessions.GetSessionAsync(sessionId, token),
            Status = session => new WorkStatus(session.Status?.Value ?? "unknown", End(session.Status)),
            Cancel = token => sessions.ControlSessionAsync(sessionId, new AgentSessionControl(AgentSessionAction.Cancel), token),
        };
        return Poller<AgentSession>.WaitAsync(work, options, progress, cancellationToken);
    }

    private static WorkState? End(AgentSessionStatus? status)
    {
        if (status == AgentSessionStatus.Complete)
        {
            return WorkState.Completed;
        }

        if (status == AgentSessionStatus.Failed)
        {
            return WorkState.Failed;
        }

        return status == AgentSessionStatus.Canceled ? WorkState.Canceled : null;
    }
}
