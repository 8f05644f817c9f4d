using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Addresses;

internal interface IAddressApi
{
    [Get("/nodes/{id}")]
    Task NodeAsync([Encoded] string id, [QueryName] string flag);

    [Get("/windows")]
    Task WindowAsync([QueryConverter(typeof(WindowConverter))] Window window);

    [Get("/windows")]
    Task WindowsAsync([Query(CollectionFormat.Indexed)] int[] ports, IReadOnlyList<Window> windows);

    [Get("/pairs")]
    Task PairsAsync(Dictionary<string, object> pairs);

    [Get("/sites/{site}/devices")]
    Task SearchAsync(string site, DeviceSearch search);

    [Get("/values/{on}")]
    Task ValuesAsync(bool on, DateTime time, [Query(CollectionFormat.Multi)] ListDirection[] directions);

    [Get("")]
    Task<string> PageAsync([Url] Uri address, int? limit);
}
