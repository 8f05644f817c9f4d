using Itential.Refit;

namespace Itential.Soak.Tests.Traffic;

/// <summary>Shapes of calls that the typed interfaces do not have: synchronous, live streams, answers with their status.</summary>
[JsonContext(typeof(SoakJson))]
public interface ISoakPlatformApi
{
    [Get("/operations-manager/jobs")]
    Task<Stream> OpenJobsAsync(int limit);

    [Get("/operations-manager/jobs/{id}")]
    Task<ApiResponse<JobAnswer>> FindJobAsync(string id);

    [Get("/operations-manager/jobs/{id}")]
    JobAnswer FindJob(string id);
}
