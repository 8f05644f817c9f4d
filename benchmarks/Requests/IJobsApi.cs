using Baseline;
using Itential.Refit;

namespace Benchmarks.Requests;

/// <summary>The baseline's calls, declared.</summary>
[JsonContext(typeof(BaselineJson))]
public interface IJobsApi
{
    [Get("/operations-manager/jobs/{id}")]
    Task<Job> GetJobAsync(string id, int limit, string filter, CancellationToken cancellationToken = default);

    [Get("/operations-manager/jobs/{id}")]
    Job GetJob(string id, int limit, string filter);

    [Get("/health/status")]
    Task PingAsync(CancellationToken cancellationToken = default);

    [Post("/operations-manager/jobs/start")]
    Task<Job> StartAsync([Body] Job job, CancellationToken cancellationToken = default);

    [Get("/devices")]
    Task<List<Device>> ListDevicesAsync(CancellationToken cancellationToken = default);

    [Get("/operations-manager/jobs")]
    Task<Job> FindJobAsync(int limit, string name, DateTimeOffset since, JobState state, CancellationToken cancellationToken = default);
}
