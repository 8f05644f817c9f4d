using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Itential.Diagnostics;
using Itential.Refit.Requests;

namespace Itential.Refit.Connections;

/// <summary>Calls that no interface declares. Everything about the arguments is checked before anything is sent, a login included.</summary>
internal sealed class RawVerbs
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Caller = typeof(RawVerbs).FullName + ".";
    private readonly Uri _baseAddress;
    private readonly RequestExecutor _executor;
    private readonly TimeProvider _timeProvider;

    public RawVerbs(HttpClient http, RefitSettings settings)
    {
        _baseAddress = http.BaseAddress!;
        _executor = new RequestExecutor(http, settings);
        _timeProvider = settings.TimeProvider;
    }

    [Trace]
    public Task<ApiResponse> SendAsync(HttpMethod method, string path, QueryParameters? query, JsonNode? body, CancellationToken cancellationToken)
    {
        var request = Request(method, path, query, body);
        return _executor.SendAsync(request, Operation(method), new RawAnswerCodec(_timeProvider), cancellationToken);
    }

    [Trace]
    public Task<ApiResponse> SendAsync<T>(HttpMethod method, string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken)
    {
        var request = Request(method, path, query, body, bodyType);
        return _executor.SendAsync(request, Operation(method), new RawAnswerCodec(_timeProvider), cancellationToken);
    }

    [Trace]
    public ApiResponse Send(HttpMethod method, string path, QueryParameters? query, JsonNode? body, CancellationToken cancellationToken)
    {
        var request = Request(method, path, query, body);
        return _executor.Send(request, Operation(method), new RawAnswerCodec(_timeProvider), cancellationToken);
    }

    [Trace]
    public ApiResponse Send<T>(HttpMethod method, string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType, CancellationToken cancellationToken)
    {
        var request = Request(method, path, query, body, bodyType);
        return _executor.Send(request, Operation(method), new RawAnswerCodec(_timeProvider), cancellationToken);
    }

    private static Operation Operation(HttpMethod method) => new(method.Method, "/{**path}") { Template = null, Caller = Caller };

    private HttpRequestMessage Request(HttpMethod method, string path, QueryParameters? query, JsonNode? body)
    {
        var request = Request(method, path, query);
        if (body is not null)
        {
            try
            {
                request.Content = JsonContent(body);
            }
            catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException or InvalidOperationException)
            {
                throw CallFailure.Unwritable(request, body.GetType(), e);
            }
        }

        return request;
    }

    private HttpRequestMessage Request<T>(HttpMethod method, string path, QueryParameters? query, T body, JsonTypeInfo<T> bodyType)
    {
        ArgumentNullException.ThrowIfNull(bodyType);
        var request = Request(method, path, query);
        new JsonCodec<T>(bodyType).Write(request, body);
        return request;
    }

    private HttpRequestMessage Request(HttpMethod method, string path, QueryParameters? query)
    {
        var request = new HttpRequestMessage(method, RawPath.Resolve(_baseAddress, path, query));
        request.Headers.TryAddWithoutValidation("Accept", "application/json, */*;q=0.5");
        return request;
    }

    private static ByteArrayContent JsonContent(JsonNode body)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            body.WriteTo(writer);
        }

        var content = new ByteArrayContent(buffer.ToArray());
        content.Headers.ContentType = JsonBody.MediaType;
        return content;
    }
}
