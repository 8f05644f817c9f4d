using Itential.Diagnostics;
using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Observation;

[Trace]
[JsonContext(typeof(SampleJson))]
[Headers("X-Trace-Note: interface")]
public interface IWatchedApi
{
    [Get("/jobs/{id}?fixed=1")]
    Task<Device?> GetAsync(string id, string? search = null, string? access_token = null, CancellationToken cancellationToken = default);

    [Get("/jobs/{id}?fixed=1")]
    Device? Get(string id, string? search = null, CancellationToken cancellationToken = default);

    [Get("/jobs/{id?}")]
    Task PingAsync(string? id = null, [HeaderCollection] IDictionary<string, string>? headers = null, CancellationToken cancellationToken = default);

    [Get("/jobs/{id}")]
    Task<ApiResponse<Device>> ResponseAsync(string id, CancellationToken cancellationToken = default);

    [Get("/jobs/{id}")]
    ApiResponse<Device> Response(string id, CancellationToken cancellationToken = default);

    [Get("/jobs/{id}")]
    Task<Stream> StreamAsync(string id, CancellationToken cancellationToken = default);

    [Get("/jobs/{id}")]
    Task<HttpResponseMessage> MessageAsync(string id, CancellationToken cancellationToken = default);

    [Get("/jobs/{id}")]
    Task<string> TextAsync(string id, CancellationToken cancellationToken = default);

    [Get("/jobs/{id}")]
    Task<byte[]> BytesAsync(string id, CancellationToken cancellationToken = default);

    [Post("/jobs")]
    Task<Device?> PostAsync([Body] Device device, CancellationToken cancellationToken = default);

    [Post("/jobs")]
    Device? Post([Body] Device device, CancellationToken cancellationToken = default);

    [Post("/jobs")]
    Task PostTextAsync([Body] string text, CancellationToken cancellationToken = default);

    [Post("/jobs")]
    Task PostStreamAsync([Body] Stream stream, CancellationToken cancellationToken = default);
}
