using System.Text.Json.Serialization;

namespace Itential.Refit.Tests.Calls;

public enum DeviceState
{
    Up,

    [System.Runtime.Serialization.EnumMember(Value = "going-down")]
    GoingDown,
}

public sealed record Device(string Name, int Port);

/// <summary>What the echo server saw.</summary>
public sealed record Echo(string Method, string Target, Dictionary<string, string> Headers, string Body);

public sealed class DeviceFilter
{
    public string? Name { get; init; }

    [AliasAs("os")]
    public string? OperatingSystem { get; init; }

    public int? Limit { get; init; }

    public DateOnly? Since { get; init; }
}

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Device))]
[JsonSerializable(typeof(Echo))]
internal sealed partial class SampleJson : JsonSerializerContext;

[JsonContext(typeof(SampleJson))]
[Headers("X-Client: sample", "X-Level: interface")]
public interface ISampleApi
{
    [Get("/echo/{name}")]
    Task<Echo> GetAsync(string name, int? limit = null, string? filter = null, CancellationToken cancellationToken = default);

    [Get("/echo/{name}")]
    Echo Get(string name, int? limit = null, string? filter = null);

    [Get("/echo/{site}/devices/{name?}")]
    Task<Echo> GetOptionalAsync(string site, string? name);

    [Get("/echo/tree/{**path}")]
    Task<Echo> GetTreeAsync(string path);

    [Get("/echo/v{major}.{minor}?fixed=a%20b&major={major}")]
    Task<Echo> GetVersionAsync(int major, int minor, DateTimeOffset since);

    [Get("/echo/list")]
    Task<Echo> ListAsync(DeviceFilter filter, IEnumerable<DeviceState> states, [Query(CollectionFormat.Multi)] int[] ids, IDictionary<string, string>? extra, bool deep);

    [Get("/echo/format")]
    Task<Echo> FormatAsync([Query(Format = "yyyyMMdd")] DateTime day, [AliasAs("n")] double number, Guid id, TimeSpan window);

    [Put("/echo/headers")]
    [Headers("X-Level: method", "X-Client", "X-Empty:")]
    Task<Echo> HeadersAsync([Header("X-Count")] int count, [HeaderCollection] IDictionary<string, string> headers, [Authorize] string? token);

    [Post("/echo/body")]
    Task<Echo> PostAsync([Body] Device device);

    [Post("/echo/body")]
    Task<Echo> PostImplicitAsync(Device device, int retries);

    [Post("/echo/body")]
    Task<Echo> PostTextAsync([Body] string text);

    [Post("/echo/body")]
    Task<Echo> PostStreamAsync([Body] Stream stream);

    [Post("/echo/body")]
    Task<Echo> PostContentAsync([Body] HttpContent content, [Header("Content-Type")] string? type = null);

    [Post("/echo/body")]
    Task<Echo> PostFormAsync([Body(BodySerializationMethod.UrlEncoded)] IDictionary<string, string> form);

    [Post("/echo/body")]
    Task<Echo> PostFormObjectAsync([Body(BodySerializationMethod.UrlEncoded)] DeviceFilter form);

    [Delete("/echo/body")]
    Task<Echo> DeleteAsync([Header("X-Reason")] string? reason);

    [Head("/echo/x")]
    Task HeadAsync();

    [Options("/echo/x")]
    Task<Echo> OptionsAsync([Property("tenant")] string tenant);

    [Patch("/echo/x")]
    ValueTask<Echo> PatchAsync();
}

[JsonContext(typeof(SampleJson))]
[PathPrefix("/answers")]
public interface IAnswerApi
{
    [Get("/{kind}")]
    Task NothingAsync(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    ValueTask NothingValueAsync(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    Task<Device?> DeviceAsync(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    ValueTask<Device?> DeviceValueAsync(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    Task<string> TextAsync(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    Task<Stream> StreamAsync(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    Task<HttpResponseMessage> MessageAsync(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    Task<ApiResponse<Device>> ResponseAsync(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    [Timeout(150)]
    Task<Device?> HurriedAsync(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    void Nothing(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    Device? Device(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    string Text(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    Stream Stream(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    HttpResponseMessage Message(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    ApiResponse<Device> Response(string kind, CancellationToken cancellationToken = default);

    [Get("/{kind}")]
    [Timeout(150)]
    Device? Hurried(string kind, CancellationToken cancellationToken = default);
}

public interface IInheritingApi : ISampleApi
{
    [Get("/echo/own")]
    Task<Echo> OwnAsync();
}
