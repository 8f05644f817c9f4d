using Itential.Refit;

namespace Itential.Platform.Tests.Clients;

/// <summary>A user's own interface.</summary>
public interface IThingsApi
{
    [Get("/things/{id}")]
    Task<string> GetAsync(string id, CancellationToken cancellationToken = default);

    [Get("/things/{id}")]
    string Get(string id);

    [Get("/things/{id}")]
    Task<Stream> OpenAsync(string id, CancellationToken cancellationToken = default);

    [Get("/things/{id}")]
    Task<HttpResponseMessage> SendAsync(string id, CancellationToken cancellationToken = default);

    [Get("/things/{id}")]
    Task<ApiResponse<string>> TryGetAsync(string id, CancellationToken cancellationToken = default);
}
