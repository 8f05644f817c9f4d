using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results;

/// <summary>Every shape that a method can return. The path says what the body is and what goes wrong.</summary>
[JsonContext(typeof(ResultsJson))]
[ReturnTypeAdapter(typeof(LazyAdapter<>))]
public interface IShapesApi
{
    [Get("/object/{fault}")]
    Task NothingAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    ValueTask NothingValueAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Task<Device> DeviceAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    ValueTask<Device> DeviceValueAsync(string fault, CancellationToken cancellationToken);

    [Get("/array/{fault}")]
    Task<List<Device>> ListAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Task<string> TextAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Task<byte[]> BytesAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Task<Stream> StreamAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Task<HttpContent> ContentAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Task<HttpResponseMessage> MessageAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Task<ApiResponse<Device>> ResponseAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    ValueTask<IApiResponse<Device>> ResponseInterfaceAsync(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Task<IApiResponse> StatusAsync(string fault, CancellationToken cancellationToken);

    [Get("/array/{fault}")]
    IAsyncEnumerable<Device> ArrayItems(string fault, CancellationToken cancellationToken);

    [Get("/lines/{fault}")]
    IAsyncEnumerable<Device> LineItems(string fault, CancellationToken cancellationToken);

    [Get("/events/{fault}")]
    IAsyncEnumerable<Device> EventItems(string fault, CancellationToken cancellationToken);

    [Get("/events/{fault}")]
    IAsyncEnumerable<ServerSentEvent<Device>> Events(string fault, CancellationToken cancellationToken);

    [Get("/page/{fault}")]
    [Paged(PagingStyle.SkipLimit, Page = typeof(DevicePage))]
    IAsyncEnumerable<Device> PagedItems(string fault, CancellationToken cancellationToken);

    [Get("/page/{fault}")]
    [Paged(PagingStyle.SkipLimit, Page = typeof(DevicePage), Prefetch = true)]
    IAsyncEnumerable<Device> PrefetchedItems(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    IObservable<Device> Observe(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Lazy<Task<Device>> Adapted(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    void Nothing(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Device Device(string fault, CancellationToken cancellationToken);

    [Get("/array/{fault}")]
    List<Device> List(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    string Text(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    byte[] Bytes(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    Stream Stream(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    HttpContent Content(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    HttpResponseMessage Message(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    ApiResponse<Device> Response(string fault, CancellationToken cancellationToken);

    [Get("/object/{fault}")]
    IApiResponse Status(string fault, CancellationToken cancellationToken);
}
