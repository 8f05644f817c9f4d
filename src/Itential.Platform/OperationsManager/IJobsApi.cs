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
    /// 2022.1 and later. Pages by <see cref="JobQuery.Skip"/> and <see cref="JobQuery.Limit"/> up to <see cref="PageMetadata.Total"/>;
    /// advance by the items received. Lists leave out the variables since 2023.2, and before may hold references such as
    /// <c>{"location":"job_data","_id":…}</c>; <see cref="GetJobAsync"/> resolves them. The server may ignore a filter that it does
    /// not know and then answers the whole list.
    /// </remarks>
    /// <param name="query">Page, order and fields; null takes the server's defaults.</param>
    /// <param name="filters">
    /// Conditions by operator and field, such as <c>equals[status]</c> with <c>running</c>. The operators are <c>equals</c>, <c>contains</c>,
    /// <c>starts-with</c>, <c>ends-with</c>, <c>in</c>, <c>not-in</c> and <c>gt</c>; a field may have dots, such as <c>gt[metrics.start_time]</c>.
    /// </param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/jobs")]
    Task<DataPage<Job>> GetJobsAsync([Query] JobQuery? query = null, [Query] IReadOnlyDictionary<string, string>? filters = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one job with its tasks, its variables resolved.</summary>
    /// <remarks>2022.1 and later. To follow a job, poll its <see cref="Job.Status"/>.</remarks>
    /// <param name="id">The id of the job.</param>
    /// <param name="include">The only fields to answer; null answers all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/jobs/{id}")]
    Task<DataEnvelope<Job>> GetJobAsync(string id, [Query(CollectionFormat.Csv)] IReadOnlyList<string>? include = null, CancellationToken cancellationToken = default);

    /// <summary>Starts a workflow and answers the new job at once.</summary>
    /// <remarks>2022.1 and later. Each call starts a job: after a timeout look for the job before you call again.</remarks>
    /// <param name="start">The workflow by name, and what it starts with.</param>
    /// <param name="cancellationToken">Ends the call, not the job.</param>
    [Post("/operations-manager/jobs/start")]
    Task<DataEnvelope<Job>> StartJobAsync([Body] JobStart start, CancellationToken cancellationToken = default);

    /// <summary>Pauses running jobs.</summary>
    /// <remarks>2022.1 and later. No source tells what the data holds.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/pause")]
    Task<DataEnvelope<JsonElement>> PauseJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);

    /// <summary>Resumes paused jobs.</summary>
    /// <remarks>2022.1 and later. No source tells what the data holds.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/resume")]
    Task<DataEnvelope<JsonElement>> ResumeJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);

    /// <summary>Cancels jobs.</summary>
    /// <remarks>2022.1 and later. No source tells what the data holds.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/cancel")]
    Task<DataEnvelope<JsonElement>> CancelJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);
}
