using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results;

[JsonContext(typeof(ResultsJson))]
public interface IItemsApi
{
    [Get("/items")]
    IAsyncEnumerable<Device> Devices(CancellationToken cancellationToken = default);

    [Get("/items")]
    IAsyncEnumerable<Device?> MaybeDevices();

    [Get("/items")]
    IAsyncEnumerable<int> Numbers();

    [Get("/items")]
    IAsyncEnumerable<string> Texts();

    [Get("/items")]
    IAsyncEnumerable<ServerSentEvent<string>> Events();

    [Get("/items")]
    IAsyncEnumerable<ServerSentEvent<Device>> DeviceEvents();

    [Get("/items/{name}")]
    IAsyncEnumerable<int> Named(string name);

    [Post("/items")]
    [Headers("Accept: application/jsonl")]
    IAsyncEnumerable<int> Search([Body] Device device, [Header("X-Count")] int count);
}
