using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Failures;

[JsonContext(typeof(OwnJson))]
[Error(400, 499, typeof(Refusal))]
internal interface IFailingApi
{
    [Get("/devices/{name}"), Error(404, typeof(NewDevice))]
    Task<NewDevice> GetAsync(string name);

    [Get("/devices/{name}"), AllowAnyStatusCode]
    Task<Refusal> AnyAsync(string name);

    [Get("/slow"), Timeout(20)]
    Task<string> SlowAsync();
}
