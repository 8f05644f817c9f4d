using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>What becomes of jobs after their start: going back and on, watching, groups and deletion.</summary>
[Trace]
[JsonContext(typeof(OperationsManagerJson))]
public interface IJobControlApi
{
    /// <summary>Lets a job go on from one of its tasks.</summary>
    /// <remarks>2023.2 and later. Each call starts work: poll <see cref="IJobsApi.GetJobAsync"/>.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="continuation">The task to go on from.</param>
    /// <param name="cancellationToken">Ends the call, not the job.</param>
    [Post("/operations-manager/jobs/{jobId}/continue")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Job> ContinueJobFromAsync(string jobId, [Body] JobContinuation continuation, CancellationToken cancellationToken = default);

    /// <summary>Takes a job back to an earlier task.</summary>
    /// <remarks>2023.2 and later. Each call starts work: poll <see cref="IJobsApi.GetJobAsync"/>.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="reversion">The tasks to go back from and to.</param>
    /// <param name="cancellationToken">Ends the call, not the job.</param>
    [Post("/operations-manager/jobs/{jobId}/revert")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Job> RevertJobAsync(string jobId, [Body] JobReversion reversion, CancellationToken cancellationToken = default);

    /// <summary>Adds the signed-in user to those who watch a job.</summary>
    /// <remarks>2023.2 and later. Watching tells nothing outside the user interface.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/{jobId}/watch")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Job> WatchJobAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Takes the signed-in user from those who watch a job.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/{jobId}/unwatch")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<Job> UnwatchJobAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Adds the signed-in user to those who watch the jobs.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/watch")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> WatchJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);

    /// <summary>Takes the signed-in user from those who watch the jobs.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/unwatch")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> UnwatchJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);

    /// <summary>Adds accounts to those who watch a job.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="watchers">The accounts.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/{jobId}/add-watchers")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> AddWatchersToJobAsync(string jobId, [Body] JobWatchers watchers, CancellationToken cancellationToken = default);

    /// <summary>Lets one more group see a job.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="group">The group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/{jobId}/groups")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> AddJobGroupAsync(string jobId, [Body] JobGroup group, CancellationToken cancellationToken = default);

    /// <summary>Sets which groups may see a job.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="groups">All groups that may see it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/operations-manager/jobs/{jobId}/groups")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> ReplaceJobGroupsAsync(string jobId, [Body] JobGroups groups, CancellationToken cancellationToken = default);

    /// <summary>Takes all groups off a job.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/operations-manager/jobs/{jobId}/groups")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> DeleteJobGroupsAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Takes one group off a job.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="groupId">The id of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/operations-manager/jobs/{jobId}/groups/{groupId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> DeleteJobGroupAsync(string jobId, string groupId, CancellationToken cancellationToken = default);

    /// <summary>Deletes a job with its child jobs, tasks and data.</summary>
    /// <remarks>2023.2.3 and later. Only root jobs that are complete or cancelled; the answer tells <c>deleted</c> or <c>ignored</c> for each id.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/operations-manager/jobs/{jobId}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<IReadOnlyList<JsonElement>> DeleteJobAsync(string jobId, CancellationToken cancellationToken = default);

    /// <summary>Deletes jobs.</summary>
    /// <remarks>2023.2.3 and later. Only root jobs that are complete or cancelled; the answer tells <c>deleted</c> or <c>ignored</c> for each id.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/delete")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<IReadOnlyList<JsonElement>> DeleteJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);

    /// <summary>Deletes jobs and counts what went with them.</summary>
    /// <remarks>6 and later. Only root jobs that are complete or cancelled; others are ignored.</remarks>
    /// <param name="jobs">The ids of the jobs.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/bulk-delete")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JobDeletionReport> BulkDeleteJobsAsync([Body] JobSelection jobs, CancellationToken cancellationToken = default);
}
