using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit;

/// <summary>JSON content: written with a known length, read from the stream. Empty content gives the type's default.</summary>
internal static class JsonBody
{
    public static readonly MediaTypeHeaderValue MediaType = new("application/json") { CharSet = "utf-8" };

    public static HttpContent Write<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, JsonRuntimeType<T>.Of(value, typeInfo)));
        content.Headers.ContentType = MediaType;
        return content;
    }

    public static async ValueTask<T?> ReadAsync<T>(HttpContent content, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        var length = content.Headers.ContentLength;
        if (length == 0)
        {
            return default;
        }

        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (length is not null)
        {
            return await JsonSerializer.DeserializeAsync(stream, typeInfo, cancellationToken).ConfigureAwait(false);
        }

        var counted = new CountingStream(stream);
        try
        {
            return await JsonSerializer.DeserializeAsync(counted, typeInfo, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException) when (counted.Count == 0)
        {
            return default;
        }
    }

    public static T? Read<T>(HttpContent content, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        var length = content.Headers.ContentLength;
        if (length == 0)
        {
            return default;
        }

        var stream = content.ReadAsStream(cancellationToken);
        if (length is not null)
        {
            return JsonSerializer.Deserialize(stream, typeInfo);
        }

        var counted = new CountingStream(stream);
        try
        {
            return JsonSerializer.Deserialize(counted, typeInfo);
        }
        catch (JsonException) when (counted.Count == 0)
        {
            return default;
        }
    }
}
