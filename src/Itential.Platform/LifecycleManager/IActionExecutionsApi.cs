using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The executions of actions: how they are started, followed and cancelled.</summary>
[Trace]
[JsonContext(typeof(LifecycleManagerJson))]
public interface IActionExecutionsApi
{
    /// <summary>Gets one page of the executions of all models.</summary>
    /// <remarks>
    /// 2023.2 and later. Advance by the items received: the server caps a page at 100. Sort by <see cref="ActionExecutionFields.Id"/> for
    /// stable pages.
    /// </remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/action-executions")]
    Task<DataPage<ActionExecution>> GetActionExecutionsAsync([QueryConverter(typeof(QueryPairs))] ListQuery<ActionExecution>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all executions of all models, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetActionExecutionsAsync"/>.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/action-executions")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ActionExecution> GetActionExecutionsAllAsync([QueryConverter(typeof(QueryPairs))] ListQuery<ActionExecution>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one execution.</summary>
    /// <remarks>
    /// 2023.2 and later. To follow an execution, poll its <see cref="ActionExecution.Status"/> until it is complete, in error or cancelled.
    /// </remarks>
    /// <param name="executionId">The id of the execution.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/lifecycle-manager/action-executions/{executionId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ActionExecution> GetActionExecutionAsync(string executionId, CancellationToken cancellationToken = default);

    /// <summary>Cancels an execution.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="executionId">The id of the execution.</param>
    /// <param name="body">Not to be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/lifecycle-manager/action-executions/{executionId}/cancel")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<ActionExecution> CancelActionExecutionAsync(string executionId, [Body] EmptyBody body = default, CancellationToken cancellationToken = default);

    /// <summary>Starts an action and answers at once.</summary>
    /// <remarks>
    /// 2023.2 and later. Each call starts it anew: after a timeout look for the execution before you call again. To follow it, poll
    /// <see cref="GetActionExecutionAsync"/> with <see cref="StartedAction.ExecutionId"/>. Releases answer in three forms; all are read.
    /// </remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="run">The action, its instance and its inputs.</param>
    /// <param name="cancellationToken">Ends the call, not the action.</param>
    [Post("/lifecycle-manager/resources/{modelId}/run-action")]
    [Envelope(typeof(DataOrBare))]
    Task<StartedAction> RunActionAsync(string modelId, [Body] ActionRun run, CancellationToken cancellationToken = default);

    /// <summary>Starts an action on several instances and answers at once.</summary>
    /// <remarks>
    /// 6 and later, where the server runs with LCM_GROUPS_ENABLED=true. Each call starts it anew; look for the executions in
    /// <see cref="GetActionExecutionsAsync"/>. No source tells what the data holds.
    /// </remarks>
    /// <param name="modelId">The id of the resource model.</param>
    /// <param name="run">The action, its instances and their inputs.</param>
    /// <param name="cancellationToken">Ends the call, not the actions.</param>
    [Post("/lifecycle-manager/resources/{modelId}/run-bulk-action")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> RunBulkActionAsync(string modelId, [Body] BulkActionRun run, CancellationToken cancellationToken = default);
}
