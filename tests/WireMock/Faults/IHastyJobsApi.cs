using Itential.Refit;

namespace WireMock.Faults;

/// <summary>A user's own interface with a limit of its own.</summary>
public interface IHastyJobsApi
{
    [Get("/operations-manager/jobs/{id}")]
    [Timeout(500)]
    Task<string> GetJobAsync(string id, CancellationToken cancellationToken = default);

    [Get("/operations-manager/jobs/{id}")]
    [Timeout(500)]
    string GetJob(string id, CancellationToken cancellationToken = default);
}
