using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The tasks of jobs, and the work that people have with them.</summary>
[Trace]
[JsonContext(typeof(OperationsManagerJson))]
public interface ITasksApi
{
    /// <summary>Gets one page of the tasks of all jobs.</summary>
    /// <remarks>
    /// 2022.1 and later. Tasks that wait for a person have the type <see cref="WorkflowTaskType.Manual"/> and the status <see cref="JobTaskStatus.Running"/>.
    /// </remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="dereference">What to answer whole in the place of ids: <c>job</c>.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/tasks")]
    Task<DataPage<WorkTask>> GetTasksAsync([QueryConverter(typeof(QueryPairs))] ListQuery<WorkTask>? query = null, string? dereference = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all tasks, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetTasksAsync"/>. Sort by <see cref="WorkTaskFields.Id"/>, or tasks that start meanwhile move the pages.</remarks>
    /// <param name="query">Conditions, order and fields; null takes the server's defaults.</param>
    /// <param name="dereference">What to answer whole in the place of ids: <c>job</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/tasks")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<WorkTask> GetTasksAllAsync([QueryConverter(typeof(QueryPairs))] ListQuery<WorkTask>? query = null, string? dereference = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one run of a task.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the run of the task.</param>
    /// <param name="include">The only fields to answer; null answers all.</param>
    /// <param name="exclude">The fields to leave out; together with <paramref name="include"/> only <c>_id</c>.</param>
    /// <param name="dereference">What to answer whole in the place of ids: <c>job</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/tasks/{id}")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<WorkTask> GetTaskAsync(string id, [Query(CollectionFormat.Csv)] IReadOnlyList<string>? include = null, [Query(CollectionFormat.Csv)] IReadOnlyList<string>? exclude = null, string? dereference = null, CancellationToken cancellationToken = default);

    /// <summary>Gives a manual task to an account.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="taskId">The id of the run of the task, see <see cref="WorkTask.Id"/>.</param>
    /// <param name="assignment">Who is to work on it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/tasks/{taskId}/assign")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<WorkTask> AssignTaskAsync(string taskId, [Body] TaskAssignment assignment, CancellationToken cancellationToken = default);

    /// <summary>Gives a manual task to the signed-in user.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="taskId">The id of the run of the task, see <see cref="WorkTask.Id"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/tasks/{taskId}/claim")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<WorkTask> ClaimTaskAsync(string taskId, CancellationToken cancellationToken = default);

    /// <summary>Takes a manual task from the one who has it.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="taskId">The id of the run of the task, see <see cref="WorkTask.Id"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/tasks/{taskId}/release")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<WorkTask> ReleaseTaskAsync(string taskId, CancellationToken cancellationToken = default);

    /// <summary>Ends a manual task, so that its job goes on.</summary>
    /// <remarks>
    /// 2023.2 and later. Sources differ whether the task must be claimed first, see <see cref="ClaimTaskAsync"/>. No source tells what the
    /// answer holds.
    /// </remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="taskId">The id of the task in the workflow, such as <c>4a</c>, see <see cref="WorkTaskJob.Task"/>.</param>
    /// <param name="result">How it ends, and its output.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/operations-manager/jobs/{jobId}/tasks/{taskId}/finish")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> FinishManualTaskAsync(string jobId, string taskId, [Body] ManualTaskFinish result, CancellationToken cancellationToken = default);

    /// <summary>Gets the code that the user interface shows a manual task with.</summary>
    /// <remarks>2023.2 and later. The code is in <see cref="DataEnvelope{T}.Data"/>.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="taskId">The id of the task in the workflow, such as <c>4a</c>, see <see cref="WorkTaskJob.Task"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/jobs/{jobId}/tasks/{taskId}/manual-controller")]
    Task<DataEnvelope<string>> GetManualTaskControllerAsync(string jobId, string taskId, CancellationToken cancellationToken = default);

    /// <summary>Tries a failed task again.</summary>
    /// <remarks>2023.2 and later. Each call tries it anew: poll <see cref="IJobsApi.GetJobAsync"/>. No source tells what the answer holds.</remarks>
    /// <param name="jobId">The id of the job.</param>
    /// <param name="taskId">The id of the task in the workflow, such as <c>4a</c>, see <see cref="WorkTaskJob.Task"/>.</param>
    /// <param name="retry">What it is tried with.</param>
    /// <param name="cancellationToken">Ends the call, not the task.</param>
    [Post("/operations-manager/jobs/{jobId}/tasks/{taskId}/retry")]
    [Envelope(typeof(DataEnvelope<>))]
    Task<JsonElement> RetryTaskAsync(string jobId, string taskId, [Body] TaskRetry retry, CancellationToken cancellationToken = default);
}
