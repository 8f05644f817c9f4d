using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The interface to jobs and workflows of the releases up to 2021.1. Later ones answer 404.</summary>
[Trace]
[JsonContext(typeof(LegacyWorkflowEngineJson))]
public interface ILegacyWorkflowEngineApi
{
    /// <summary>Gets one job.</summary>
    /// <remarks>Up to 2021.1.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/getJob/{jobId}")]
    [Obsolete("Removed after 2021.1. Use IJobsApi.GetJobAsync.")]
    Task<Job> GetJobAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Gets one job with its details.</summary>
    /// <remarks>Up to 2021.1.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/job/{jobId}/details")]
    [Obsolete("Removed after 2021.1. Use IJobsApi.GetJobAsync.")]
    Task<Job> GetJobDetailsAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Gets the output of a job.</summary>
    /// <remarks>Up to 2021.1. No source tells what the answer holds.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/workflow_engine/job/{jobId}/output")]
    [Obsolete("Removed after 2021.1. Use IJobsApi.GetJobAsync, whose answer holds the variables.")]
    Task<JsonElement> GetJobOutputAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Searches the jobs.</summary>
    /// <remarks>Up to 2021.1.</remarks>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/jobs/search")]
    [Obsolete("Removed after 2021.1. Use IJobsApi.GetJobsAsync.")]
    Task<ResultList<Job>> SearchJobsAsync([Body] LegacySearch search, CancellationToken cancellationToken = default);

    /// <summary>Searches the workflows.</summary>
    /// <remarks>Up to 2021.1.</remarks>
    /// <param name="search">What to look for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/workflow_engine/workflows/search")]
    [Obsolete("Removed after 2021.1. Use IWorkflowsApi.GetWorkflowsAsync.")]
    Task<ResultList<Workflow>> SearchWorkflowsAsync([Body] LegacySearch search, CancellationToken cancellationToken = default);
}
