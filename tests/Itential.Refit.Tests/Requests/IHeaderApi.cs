namespace Itential.Refit.Tests.Requests;

public interface IHeaderApi
{
    [Get("/a")]
    Task<string> NumberAsync([Header("X-Value")] double value);

    [Get("/a")]
    Task<string> NullableAsync([Header("X-Value")] decimal? value);

    [Get("/a")]
    Task<string> TimeAsync([Header("If-Modified-Since")] DateTimeOffset value);

    [Get("/a")]
    Task<string> UtcAsync([Header("If-Modified-Since")] DateTime value);

    [Get("/a")]
    Task<string> DayAsync([Header("X-Value")] DateOnly value);

    [Get("/a")]
    Task<string> ClockAsync([Header("X-Value")] TimeOnly value);

    [Get("/a")]
    Task<string> FlagAsync([Header("X-Value")] bool value);

    [Get("/a")]
    Task<string> FormattableAsync([Header("X-Value")] IFormattable value);

    [Get("/a")]
    Task<string> TextAsync([Header("X-Value")] string value);

    [Get("/a")]
    Task<string> ManyAsync([HeaderCollection] IReadOnlyDictionary<string, string?> headers);

    [Post("/a"), Headers("Content-Language: en")]
    Task<string> ContentAsync([Body] string text, [Header("Content-Type")] string type);

    [Get("/a")]
    Task<string> OrderedAsync([Header("X-Value")] string first, [HeaderCollection] IDictionary<string, string> second, [Header("X-Value")] string third);
}
