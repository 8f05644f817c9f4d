// snippet: refit-interfaces
using Itential.Refit;
// end-snippet

namespace Quickstart.Snippets;

// snippet: refit-interfaces
[PathPrefix("/v1")]
[Headers("Authorization: Bearer", "X-Client: fleet", "X-Empty:")]
public interface IFleetApi
{
    [Property("tenant")]
    string Tenant { get; set; }

    [Get("/devices/{id}")]
    Task<FleetDevice> GetAsync(int id, CancellationToken cancellationToken = default);

    [Get("/devices/{filter.Site}/list")]
    Task<List<FleetDevice>> ListAsync(FleetFilter filter, [AliasAs("page")] int number = 1);

    [Head("/devices/{name?}"), Timeout(5000)]
    Task ProbeAsync(string? name);

    [Options("/files/{**path}")]
    Task<HttpResponseMessage> OptionsAsync([Encoded] string path);

    [Get("")]
    Task<string> NextAsync([Url] Uri next, int? limit);

    [Delete("/devices/{id}"), Headers("X-Client")]
    Task<IApiResponse> DeleteAsync(int id, [Header("X-Reason")] string? reason, [HeaderCollection] IDictionary<string, string> more);

    [FleetPurge("/cache/{key}")]
    Task PurgeAsync(string key, [Authorize] string token);

    [Get("/me")]
    Task<ApiResponse<string>> MeAsync([Authorize("Token")] string token, [Property] string trace, [Property("retries")] int retries);
}

public interface IFleetSearch
{
    [Get("/search")]
    Task<string> FindAsync([Query] FleetFilter filter, [Query("-", "by")] FleetFilter other, [QueryName] string? flag);

    [Get("/search")]
    Task<string> BetweenAsync([Query("_", "", "yyyy-MM-dd")] DateTime from, [Query(Format = "0.00")] decimal price, [Query(SerializeNull = true)] string? text);

    [Get("/search"), QueryUriFormat(UriFormat.Unescaped)]
    Task<string> ByAsync([Query("-")] FleetFilter filter, [Query(TreatAsString = true)] Version version, [QueryConverter(typeof(FleetWindowConverter))] FleetWindow window);

    [Get("/search")]
    Task<string> AnyAsync(
        [Query(CollectionFormat.RefitParameterFormatter)] int[] first,
        [Query(CollectionFormat.Csv)] int[] second,
        [Query(CollectionFormat.Ssv)] int[] third,
        [Query(CollectionFormat.Tsv)] int[] fourth,
        [Query(CollectionFormat.Pipes)] int[] fifth,
        [Query(CollectionFormat.Multi)] int[] sixth,
        [Query(CollectionFormat.Indexed)] FleetRange[] ranges);
}

public interface IFleetBodies
{
    [Post("/devices")]
    Task<FleetDevice> AddAsync([Body] FleetDevice device);

    [Put("/devices")]
    Task PutAsync([Body(true)] FleetDevice device);

    [Patch("/devices")]
    Task PatchAsync([Body(BodySerializationMethod.Default)] FleetDevice device);

    [Post("/devices/replace")]
    Task ReplaceAsync([Body(BodySerializationMethod.Json)] FleetDevice device);

    [Post("/devices/search")]
    Task SearchAsync([Body(BodySerializationMethod.UrlEncoded)] FleetFilter filter);

    [Post("/notes")]
    Task NoteAsync([Body(BodySerializationMethod.Serialized, true)] string note);

    [Post("/devices/import")]
    Task ImportAsync([Body(BodySerializationMethod.JsonLines)] List<FleetDevice> devices);

    [Multipart, Post("/files")]
    Task UploadAsync([AliasAs("file")] StreamPart content, [FormObject] FleetFilter about);

#pragma warning disable CS0618 // Refit has made [AttachmentName] obsolete too.
    [Multipart("fleet"), Post("/pictures")]
    Task PictureAsync([AttachmentName("picture.png")] Stream picture);
#pragma warning restore CS0618
}

public sealed record FleetDevice(int Id, string Name);

public sealed record FleetRange(int From, int To);

public sealed record FleetWindow(int From, int To);

public sealed class FleetFilter
{
    public string Site { get; init; } = "";

    [AliasAs("os")]
    public string? OperatingSystem { get; init; }

    [Query(CollectionFormat = CollectionFormat.Multi)]
    public List<string>? Tags { get; init; }
}

public sealed class FleetPurgeAttribute(string path) : HttpMethodAttribute(path)
{
    public override HttpMethod Method => new HttpMethod("PURGE");
}
// end-snippet
