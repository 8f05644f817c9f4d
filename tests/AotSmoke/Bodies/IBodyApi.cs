using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Bodies;

[JsonContext(typeof(OwnJson))]
internal interface IBodyApi
{
    [Post("/form")]
    Task FormAsync([Body(BodySerializationMethod.UrlEncoded)] Note note);

    [Post("/lines")]
    Task LinesAsync([Body(BodySerializationMethod.JsonLines)] IAsyncEnumerable<NewDevice> devices);

    [Post("/lines")]
    void Lines([Body(BodySerializationMethod.JsonLines)] IEnumerable<NewDevice> devices);

    [Post("/zip")]
    Task ZipAsync([Body(Compression = RequestCompression.GZip)] NewDevice device);

    [Post("/live")]
    Task StreamAsync([Body(Streamed = true)] NewDevice device);

    [Post("/live")]
    void Stream([Body(Streamed = true)] NewDevice device);

    [Post("/accounts")]
    [Headers("Content-Type: text/x-account")]
    Task<OwnAccount> AccountAsync([Body] OwnAccount account);
}
