using Itential.Refit;

namespace WireMock.Sessions;

/// <summary>A user's own interface: starts a job from a stream.</summary>
public interface IStreamedJobsApi
{
    [Post("/operations-manager/jobs/start")]
    Task<string> StartAsync([Body] Stream body, CancellationToken cancellationToken = default);
}
