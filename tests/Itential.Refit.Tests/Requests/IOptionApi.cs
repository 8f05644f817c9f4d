namespace Itential.Refit.Tests.Requests;

public interface IOptionApi
{
    [Get("/plain")]
    Task<string> PlainAsync();

    [Get("/given")]
    Task<string> GivenAsync([Property("tenant")] string tenant);

    [Get("/route/{name}")]
    Task<string> RouteAsync(string name);

    [Post("/headers")]
    Task<string> HeadersAsync([Body] string text, [HeaderCollection] IDictionary<string, string> headers);
}
