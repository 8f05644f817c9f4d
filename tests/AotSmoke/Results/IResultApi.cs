using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Results;

/// <summary>One route with the shapes that an answer can have.</summary>
[JsonContext(typeof(OwnJson))]
internal interface IResultApi
{
    [Get("/items")]
    IAsyncEnumerable<OwnAccount> ItemsAsync();

    [Get("/items")]
    IAsyncEnumerable<ServerSentEvent<OwnAccount>> EventsAsync();

    [Get("/whoami")]
    IObservable<OwnAccount> Observe();

    [Post("/devices")]
    HttpRequestMessage Unsent([Body] NewDevice device);

    [Get("/whoami")]
    [ReturnTypeAdapter(typeof(OutcomeAdapter<>))]
    Task<Outcome<OwnAccount>> OutcomeAsync();

    [Get("/whoami")]
    Task<ApiResponse<OwnAccount>> ResponseAsync();

    [Get("/whoami")]
    IApiResponse<OwnAccount> Response();
}
