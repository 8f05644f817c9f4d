using Baseline;
using RestEase;

namespace Benchmarks.Requests.Peers;

/// <summary>Two of the calls, declared for RestEase.</summary>
[Header("Accept", "application/json")]
public interface IRestEaseJobsApi
{
    [Get("/operations-manager/jobs/{id}")]
    Task<Job> GetJobAsync([Path] string id, int limit, string filter, CancellationToken cancellationToken = default);

    [Post("/operations-manager/jobs/start")]
    Task<Job> StartAsync([Body] Job job, CancellationToken cancellationToken = default);
}
