using Itential.Refit;

namespace Itential.Extensions.Tests;

public interface IProbeApi
{
    [Get("/probe")]
    Task<string> ReadAsync(CancellationToken cancellationToken = default);

    [Get("/probe")]
    string Read();

    [Get("/probe")]
    Task<string> ReadAsync(string apiKey, CancellationToken cancellationToken = default);

    [Get("/probe")]
    Task<HttpResponseMessage> ReadMessageAsync(CancellationToken cancellationToken = default);

    [Post("/probe")]
    Task<string> WriteAsync([Body] string text, CancellationToken cancellationToken = default);

    [Post("/probe"), Idempotent]
    Task<string> WriteOnceAsync([Body] string text, CancellationToken cancellationToken = default);

    [Delete("/probe"), Idempotent(false)]
    Task<string> DeleteNextAsync(CancellationToken cancellationToken = default);

    [Put("/probe")]
    Task<string> UploadAsync([Body] Stream content, CancellationToken cancellationToken = default);

    [Multipart, Put("/probe")]
    Task<string> UploadAsync(StreamPart file, CancellationToken cancellationToken = default);
}
