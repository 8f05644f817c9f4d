using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The jobs of the operations manager: runs of workflows.</summary>
[Trace]
[JsonContext(typeof(OperationsManagerJson))]
public interface IJobsApi
{
    /// <summary>Gets one page of the jobs, child jobs among them.</summary>
    /// <remarks>
    /// 2022.1 and later. Lists leave out the variables since 2023.2, and before may hold references such as
    /// <c>{"location":"job_data","_id":…}</c>; <see cref="GetJobAsync"/> resolves them. Root jobs have no parent, and the parent cannot be
    /// filtered by.
    /// </remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="dereference">What to answer whole in the place of ids: <c>tasks</c>; one source knows <c>parent</c> too.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/jobs")]
    Task<DataPage<Job>> GetJobsAsync([QueryConverter(typeof(QueryPairs))] ListQuery<Job>? query = null, string? dereference = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all jobs, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetJobsAsync"/>. Sort by <see cref="JobFields.Id"/>, or jobs that start meanwhile move the pages.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="dereference">What to answer whole in the place of ids: <c>tasks</c>; one source knows <c>parent</c> too.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/jobs")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<Job> GetJobsAllAsync([QueryConverter(typeof(QueryPairs))] ListQuery<Job>? query = null, string? dereference = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one job with its tasks, its variables resolved.</summary>
    /// <remarks>2022.1 and later. To follow a job, poll its <see cref="Job.Status"/>.</remarks>
    /// <param name="id">The id of the job.</param>
    /// <param name="include">The only fields to answer; null answers all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/jobs/{id}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Job> GetJobAsync(string id, [Query(CollectionFormat.Csv)] IReadOnlyList<string>? include = null, CancellationToken cancellationToken = default);

    /// <summary>Starts a workflow and answers the new job at once.</summary>
    /// <remarks>
    /// 2022.1 and later. Each call starts a job: after a timeout look for the job before you call again. Poll <see cref="GetJobAsync"/> until it
    /// is complete, in error or cancelled.
    /// </remarks>
    /// <param name="start">The workflow by name, and what it starts with.</param>
    /// <param name="cancellationToken">Ends the call, not the job.</param>
    [Post("/operations-manager/jobs/start")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Job> StartJobAsync([Body] JobStart start, CancellationToken cancellationToken = default);

    /// <summary>Pauses running jobs.</summary>
    /// <remarks>2022.1 and later. No source tells what the answer holds.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/pause")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> PauseJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);

    /// <summary>Resumes paused jobs.</summary>
    /// <remarks>2022.1 and later. No source tells what the answer holds.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/resume")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> ResumeJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);

    /// <summary>Cancels jobs.</summary>
    /// <remarks>2022.1 and later. What waits for a failed job waits on until that is cancelled. No source tells what the answer holds.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/cancel")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> CancelJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);

    /// <summary>Gets a piece of job data that is kept as a file, because of its size.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="id">The id of the data.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/large-data/{id}")]
    Task<JsonElement> ExportLargeDataAsync(string id, CancellationToken cancellationToken = default);
}
