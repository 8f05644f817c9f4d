using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The workers of the workflow engine, its metrics and its small tools.</summary>
[Trace]
[JsonContext(typeof(WorkflowEngineJson))]
public interface IWorkflowEngineApi
{
    /// <summary>Tells whether the workers run.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/workers/status")]
    Task<WorkerStatuses> GetWorkerStatusesAsync(CancellationToken cancellationToken = default);

    /// <summary>Starts the task worker.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds. <see cref="GetWorkerStatusesAsync"/> tells whether it runs.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/activate")]
    Task<JsonElement> ActivateAsync(CancellationToken cancellationToken = default);

    /// <summary>Stops the task worker: no task begins until it is started again.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/deactivate")]
    Task<JsonElement> DeactivateAsync(CancellationToken cancellationToken = default);

    /// <summary>Starts the job worker.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds. <see cref="GetWorkerStatusesAsync"/> tells whether it runs.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/jobWorker/activate")]
    Task<JsonElement> ActivateJobWorkerAsync(CancellationToken cancellationToken = default);

    /// <summary>Stops the job worker: no job begins until it is started again.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/jobWorker/deactivate")]
    Task<JsonElement> DeactivateJobWorkerAsync(CancellationToken cancellationToken = default);

    /// <summary>Tells how much the workers take on.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/workers/rate_limit")]
    Task<WorkerRateLimit> GetWorkerRateLimitAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets how much the workers take on.</summary>
    /// <remarks>6 and later. Only while the workers are stopped. No source tells what the answer holds.</remarks>
    /// <param name="limit">The limit.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/workflow_engine/workers/rate_limit")]
    Task<JsonElement> UpdateWorkerRateLimitAsync([Body] WorkerRateLimit limit, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of how the jobs went, workflow by workflow.</summary>
    /// <remarks>2023.2 and later. One client asks a 6.5.2 server for 200 at once.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most, up to 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/jobs/metrics")]
    Task<ResultList<WorkflowJobMetrics>> GetJobMetricsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<WorkflowJobMetrics>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets how the jobs went, workflow by workflow, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetJobMetricsAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/jobs/metrics")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<WorkflowJobMetrics> GetJobMetricsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<WorkflowJobMetrics>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of how the tasks went.</summary>
    /// <remarks>2023.2 and later. Some entries are global: one for each application and task.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most, up to 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/tasks/metrics")]
    Task<ResultList<WorkflowTaskMetrics>> GetTaskMetricsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<WorkflowTaskMetrics>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets how the tasks went, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetTaskMetricsAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/tasks/metrics")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<WorkflowTaskMetrics> GetTaskMetricsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<WorkflowTaskMetrics>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Takes a part of a value, as the query task does.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="query">The value, and what to take from it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/query")]
    Task<JsonElement> QueryAsync([Body] JobDataQuery query, CancellationToken cancellationToken = default);

    /// <summary>Makes groups of comparisons, as the evaluation task does.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="groups">The comparisons.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/runEvaluationGroups")]
    Task<bool> RunEvaluationGroupsAsync([Body] EvaluationGroups groups, CancellationToken cancellationToken = default);

    /// <summary>Makes one group of comparisons.</summary>
    /// <remarks>2023.2 and later. The answer should be true or false.</remarks>
    /// <param name="body">The group of comparisons. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/runEvaluationGroup")]
    Task<JsonElement> RunEvaluationGroupAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Tells whether the task worker runs.</summary>
    /// <remarks>Deprecated in 2023.2. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/active")]
    [Obsolete("Deprecated in 2023.2. Use GetWorkerStatusesAsync.")]
    Task<JsonElement> IsActiveAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes HTML of a difference.</summary>
    /// <remarks>Deprecated in 2023.2. No source tells what the answer holds.</remarks>
    /// <param name="body">The difference. No source tells its form.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/diffToHTML")]
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    Task<JsonElement> DiffToHtmlAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
