using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>The answer of a raw call, read to its end. Its status is always a success: any other is an <see cref="ApiException"/>.</summary>
public sealed class ApiResponse
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly HttpMethod _method;
    private readonly byte[] _body;
    private string? _text;

    internal ApiResponse(HttpResponseMessage response, byte[] body, DateTimeOffset startedAt, TimeSpan elapsed)
    {
        var request = response.RequestMessage!;
        _method = request.Method;
        _body = body;
        Uri = SafeUri.Mask(request.RequestUri)!;
        StatusCode = response.StatusCode;
        ReasonPhrase = response.ReasonPhrase;
        Headers = SafeResponse.CopyHeaders(response);
        ContentHeaders = response.Content.Headers;
        StartedAt = startedAt;
        Elapsed = elapsed;
    }

    /// <summary>The request's address, secret-looking query values masked.</summary>
    public Uri Uri { get; }

    /// <summary>The status, from 200 to 299.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The reason phrase.</summary>
    public string? ReasonPhrase { get; }

    /// <summary>The headers, without those that set cookies.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The headers of the content.</summary>
    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>The content, decompressed.</summary>
    public ReadOnlyMemory<byte> Bytes => _body;

    /// <summary>The content as text, in the charset that the answer names, else UTF-8. Empty when there is none.</summary>
    public string Text => _text ??= ContentText.Decode(_body, ContentHeaders);

    /// <summary>When the call began, in UTC.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>When the answer's last byte was there, in UTC: <see cref="StartedAt"/> and <see cref="Elapsed"/>, so never before the start.</summary>
    public DateTimeOffset FinishedAt => StartedAt + Elapsed;

    /// <summary>How long the call took, a login that it waited for included. Measured by a clock that no change of the time of day moves.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>Reads the content as any JSON. Each call makes a new tree.</summary>
    /// <returns>The tree; null when there is no content, or when it is JSON's <c>null</c>.</returns>
    /// <exception cref="ApiException">The content is no JSON.</exception>
    public JsonNode? Json() => Read<JsonNode?>(static (json, _) => JsonNode.Parse(json), null);

    /// <summary>Reads the content as JSON of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">How it is read, from a source-generated context.</param>
    /// <returns>The value; the type's default when there is no content.</returns>
    /// <exception cref="ApiException">The content cannot be read as the type.</exception>
    public T? Json<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Read(static (json, info) => JsonSerializer.Deserialize(json, info!), typeInfo);
    }

    /// <summary>Verb, address and status, without content.</summary>
    public override string ToString() => $"{_method} {Uri} -> {(int)StatusCode}";

    private delegate T? Reader<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T>? typeInfo);

    private T? Read<T>(Reader<T> read, JsonTypeInfo<T>? typeInfo)
    {
        if (_body.Length == 0)
        {
            return default;
        }

        try
        {
            var json = Utf8();
            Utf8Text.Require(json);
            return read(json, typeInfo);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or FormatException)
        {
            throw Unreadable(e, typeof(T));
        }
    }

    private ReadOnlySpan<byte> Utf8()
    {
        if (ContentText.Charset(ContentHeaders) is not UTF8Encoding)
        {
            return Encoding.UTF8.GetBytes(Text);
        }

        ReadOnlySpan<byte> json = _body;
        return json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;
    }

    private ApiException Unreadable(Exception cause, Type type)
    {
        using var request = new HttpRequestMessage(_method, Uri);
        using var response = new HttpResponseMessage(StatusCode) { ReasonPhrase = ReasonPhrase, Content = new ByteArrayContent(_body) };
        foreach (var (name, values) in Headers.NonValidated)
        {
            response.Headers.TryAddWithoutValidation(name, values);
        }

        foreach (var (name, values) in ContentHeaders.NonValidated)
        {
            response.Content.Headers.TryAddWithoutValidation(name, values);
        }

        return CallFailure.Unreadable(cause, request, response, type);
    }
}
