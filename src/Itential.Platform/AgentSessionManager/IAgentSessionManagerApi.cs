using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The sessions of agents: how agents are run, followed and stopped.</summary>
[Trace]
[JsonContext(typeof(AgentSessionManagerJson))]
public interface IAgentSessionManagerApi
{
    /// <summary>Gets one page of the sessions.</summary>
    /// <remarks>6.4 and later. Advance by the items received.</remarks>
    /// <param name="sortBy">The field that the list is sorted by, such as <c>createdAt</c>.</param>
    /// <param name="sortOrder">The direction of the sorting.</param>
    /// <param name="filters">Conditions of field, operator and value; no source tells how they are written.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most, up to 100; 6.5.2 takes more.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-session-manager/sessions")]
    Task<DataList<AgentSession>> GetSessionsAsync(string? sortBy = null, SortDirection? sortOrder = null, string? filters = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all sessions, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetSessionsAsync"/>.</remarks>
    /// <param name="sortBy">The field that the list is sorted by, such as <c>createdAt</c>.</param>
    /// <param name="sortOrder">The direction of the sorting.</param>
    /// <param name="filters">Conditions of field, operator and value; no source tells how they are written.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-session-manager/sessions")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<AgentSession> GetSessionsAllAsync(string? sortBy = null, SortDirection? sortOrder = null, string? filters = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one session.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-session-manager/sessions/{sessionId}")]
    Task<AgentSession> GetSessionAsync(string sessionId, CancellationToken cancellationToken = default);

    /// <summary>Starts a session of an agent and answers at once.</summary>
    /// <remarks>
    /// 6.4 and later. Each call starts it anew: after a timeout look for the session before you call again. To follow it, poll the status
    /// of <see cref="GetSessionAsync"/> until it is complete, failed or cancelled.
    /// </remarks>
    /// <param name="start">The agent and its inputs.</param>
    /// <param name="cancellationToken">Ends the call, not the session.</param>
    [Post("/agent-session-manager/sessions")]
    Task<StartedAgentSession> StartSessionAsync([Body] AgentSessionStart start, CancellationToken cancellationToken = default);

    /// <summary>Runs an agent in a new session and answers at once.</summary>
    /// <remarks>
    /// 6.4 and later. Each call starts it anew: after a timeout look for the session before you call again. To follow it, poll the status
    /// of <see cref="GetSessionAsync"/> until it is complete, failed or cancelled.
    /// </remarks>
    /// <param name="run">The agent and its inputs.</param>
    /// <param name="cancellationToken">Ends the call, not the session.</param>
    [Post("/agent-session-manager/sessions/run-agent")]
    Task<StartedAgentSession> RunAgentAsync([Body] AgentRun run, CancellationToken cancellationToken = default);

    /// <summary>Cancels, pauses or resumes a session.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="control">What is done.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/agent-session-manager/sessions/{sessionId}")]
    Task<AgentSession> ControlSessionAsync(string sessionId, [Body] AgentSessionControl control, CancellationToken cancellationToken = default);

    /// <summary>Deletes a session.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/agent-session-manager/sessions/{sessionId}")]
    Task DeleteSessionAsync(string sessionId, CancellationToken cancellationToken = default);

    /// <summary>Gets the sources that sessions come from.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-session-manager/sessions/sources")]
    Task<IReadOnlyList<string>> GetSessionSourcesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the messages of a session.</summary>
    /// <remarks>
    /// 6.4 and later. The answer tells no total. Some servers answer the list itself, others answer it inside <c>data</c>; both are read.
    /// </remarks>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="sortBy">The field that the list is sorted by, such as <c>eventId</c>.</param>
    /// <param name="sortOrder">The direction of the sorting.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most, up to 100; 6.5.2 takes more.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-session-manager/sessions/{sessionId}/messages")]
    [Envelope(typeof(DataOrBare))]
    Task<IReadOnlyList<AgentMessage>> GetSessionMessagesAsync(string sessionId, string? sortBy = null, SortDirection? sortOrder = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all messages of a session, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetSessionMessagesAsync"/>. It ends at an empty page.</remarks>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="sortBy">The field that the list is sorted by, such as <c>eventId</c>.</param>
    /// <param name="sortOrder">The direction of the sorting.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-session-manager/sessions/{sessionId}/messages")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100, Page = typeof(AgentMessagePage))]
    IAsyncEnumerable<AgentMessage> GetSessionMessagesAllAsync(string sessionId, string? sortBy = null, SortDirection? sortOrder = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one message of a session.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="sessionId">The id of the session.</param>
    /// <param name="eventId">The id of the message.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-session-manager/sessions/{sessionId}/messages/{eventId}")]
    Task<AgentMessage> GetSessionMessageAsync(string sessionId, string eventId, CancellationToken cancellationToken = default);
}
