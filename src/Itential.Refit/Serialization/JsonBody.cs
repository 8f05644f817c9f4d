using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Itential.Refit;

/// <summary>JSON content: written with a known length, read from the stream. Empty content gives the type's default.</summary>
internal static class JsonBody
{
    public static readonly MediaTypeHeaderValue MediaType = new("application/json") { CharSet = "utf-8" };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static HttpContent Write<T>(T value, JsonTypeInfo<T> typeInfo)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, JsonRuntimeType<T>.Of(value, typeInfo)));
        content.Headers.ContentType = MediaType;
        return content;
    }

    public static ValueTask<T?> ReadAsync<T>(HttpContent content, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken) =>
        ShortBody.Fits(content) ? ReadShortAsync(content, typeInfo, cancellationToken) : ReadLongAsync(content, typeInfo, cancellationToken);

    public static T? Read<T>(HttpContent content, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken) =>
        ShortBody.Fits(content) ? ReadShort(content, typeInfo, cancellationToken) : ReadLong(content, typeInfo, cancellationToken);

    private static ValueTask<T?> ReadShortAsync<T>(HttpContent content, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        var body = ShortBody.Rent();
        var copy = content.CopyToAsync(body, cancellationToken);
        return copy.IsCompletedSuccessfully ? new ValueTask<T?>(Finish(body, typeInfo)) : FinishAsync(copy, body, typeInfo);
    }

    private static async ValueTask<T?> FinishAsync<T>(Task copy, ShortBody body, JsonTypeInfo<T> typeInfo)
    {
        await copy.ConfigureAwait(false);
        return Finish(body, typeInfo);
    }

    private static T? Finish<T>(ShortBody body, JsonTypeInfo<T> typeInfo)
    {
        try
        {
            return Parse(body.Written, typeInfo);
        }
        finally
        {
            ShortBody.Return(body);
        }
    }

    // Where copying fails, the buffer goes with it: a connection that broke may still write.
    private static T? ReadShort<T>(HttpContent content, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        var body = ShortBody.Rent();
        content.CopyTo(body, null, cancellationToken);
        return Finish(body, typeInfo);
    }

    private static async ValueTask<T?> ReadLongAsync<T>(HttpContent content, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var start = ArrayPool<byte>.Shared.Rent(ShortBody.MaxLength);
        try
        {
            var length = await stream.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            if (length < start.Length)
            {
                return Parse(start.AsSpan(0, length), typeInfo);
            }

            using var whole = new ContinuedStream(start.AsMemory(0, length), stream);
            return await JsonSerializer.DeserializeAsync(whole, typeInfo, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(start);
        }
    }

    private static T? ReadLong<T>(HttpContent content, JsonTypeInfo<T> typeInfo, CancellationToken cancellationToken)
    {
        var stream = content.ReadAsStream(cancellationToken);
        var start = ArrayPool<byte>.Shared.Rent(ShortBody.MaxLength);
        try
        {
            var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            if (length < start.Length)
            {
                return Parse(start.AsSpan(0, length), typeInfo);
            }

            using var whole = new ContinuedStream(start.AsMemory(0, length), stream);
            return JsonSerializer.Deserialize(whole, typeInfo);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(start);
        }
    }

    private static T? Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> typeInfo)
    {
        if (json.IsEmpty)
        {
            return default;
        }

        return JsonSerializer.Deserialize(json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json, typeInfo);
    }
}
