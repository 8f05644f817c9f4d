using Itential.Refit.Tests.Calls;

namespace Itential.Refit.Tests.Results;

[JsonContext(typeof(ResultsJson))]
[Headers("X-Client: unsent")]
public interface IUnsentApi
{
    [Post("/devices/{site}")]
    HttpRequestMessage Build(string site, [Body] Device device, int? limit = null);

    [Post("/devices/{site}")]
    Task<HttpRequestMessage> BuildAsync(string site, [Body] Device device, int? limit = null);

    [Post("/devices/{site}")]
    ValueTask<HttpRequestMessage> BuildValueAsync(string site, [Body] Device device, int? limit = null);
}
