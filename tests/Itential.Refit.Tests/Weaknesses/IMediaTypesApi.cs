using Itential.Refit.Tests.Bodies;

namespace Itential.Refit.Tests.Weaknesses;

public interface IMediaTypesApi
{
    [Get("/{type}")]
    Task<Job?> ReadAsync(string type);

    [Get("/{type}")]
    Job? Read(string type);

    [Get("/{type}")]
    [Headers("Accept: text/x-pairs")]
    Task<Job?> ReadPairsAsync(string type);

    [Post("/x")]
    Task WriteAsync([Body] Job job);

    [Post("/x")]
    [Headers("Content-Type: text/x-pairs; charset=utf-8")]
    Task WritePairsAsync([Body] Job job);

    [Post("/x")]
    [Headers("Content-Type: application/vnd.acme")]
    Task WriteUnknownAsync([Body] Job job);
}
