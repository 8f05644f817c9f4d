using Itential.Refit.Tests.Bodies;

namespace Itential.Refit.Tests.Weaknesses;

[JsonContext(typeof(BodyJson))]
public interface IContextMediaTypesApi
{
    [Get("/{type}")]
    Task<Job?> ReadAsync(string type);

    [Post("/x")]
    [Headers("Content-Type: text/x-pairs")]
    Task WritePairsAsync([Body] Job job);

    [Post("/x")]
    [Headers("Content-Type: application/merge-patch+json")]
    Task WritePatchAsync([Body] Job job);
}
