using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results.Envelopes;

[JsonContext(typeof(EnvelopesJson))]
public interface IWrappedApi
{
    [Get("/device")]
    [Envelope(typeof(Wrapped<>))]
    Task<Device> GetAsync(CancellationToken cancellationToken = default);

    [Get("/device")]
    [Envelope(typeof(Wrapped<>))]
    Task<Device?> FindAsync();

    [Get("/device")]
    [Envelope(typeof(Wrapped<>))]
    Device Get();

    [Get("/device")]
    [Envelope(typeof(Wrapped<>))]
    Task<ApiResponse<Device>> TryAsync();

    [Get("/device")]
    Task<Wrapped<Device>> WholeAsync();

    [Get("/count")]
    [Envelope(typeof(Wrapped<>))]
    ValueTask<int> CountAsync();

    [Get("/device")]
    [Envelope(typeof(Anywhere))]
    Task<Device> SearchAsync();

    [Get("/device")]
    [Envelope(typeof(Anywhere))]
    Device? Search();
}
