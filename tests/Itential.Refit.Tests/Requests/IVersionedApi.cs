namespace Itential.Refit.Tests.Requests;

public interface IPlainVersionApi
{
    [Get("/a")]
    Task<string> PlainAsync();

    [Get("/a")]
    string Plain();

    [Get("/a"), HttpVersion("1.1")]
    Task<string> OldAsync();

    [Get("/a")]
    Task<string> GivenAsync([HttpVersion(Policy = HttpVersionPolicy.RequestVersionExact)] Version? version);
}

[HttpVersion("2.0", Policy = HttpVersionPolicy.RequestVersionOrHigher)]
public interface IVersionedApi : IPlainVersionApi
{
    [Get("/b"), HttpVersion("3.0")]
    Task<string> NewAsync();
}
