using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>JSON by known metadata.</summary>
/// <param name="typeInfo">The metadata.</param>
/// <param name="streams">Whether bodies are written while they are sent.</param>
internal sealed class JsonCodec<T>(JsonTypeInfo<T> typeInfo, bool streams = false) : ContentCodec<T>
{
    public override void Write(HttpRequestMessage request, T value)
    {
        if (streams)
        {
            WriteStreamed(request, value);
        }
        else
        {
            WriteBuffered(request, value);
        }
    }

    public override void WriteBuffered(HttpRequestMessage request, T value)
    {
        try
        {
            request.Content = JsonBody.Write(value, typeInfo);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            throw CallFailure.Unwritable(request, typeof(T), e);
        }
    }

    public override void WriteStreamed(HttpRequestMessage request, T value)
    {
        try
        {
            request.Content = new StreamedJsonContent(value, JsonRuntimeType<T>.Of(value, typeInfo), request);
        }
        catch (NotSupportedException e)
        {
            throw CallFailure.Unwritable(request, typeof(T), e);
        }
    }

    public override void WriteLines(HttpRequestMessage request, IEnumerable<T>? values) =>
        request.Content = values is null ? null : new JsonLinesContent<T>(values, typeInfo, request);

    public override void WriteAsyncLines(HttpRequestMessage request, IAsyncEnumerable<T>? values) =>
        request.Content = values is null ? null : new JsonAsyncLinesContent<T>(values, typeInfo, request);

    internal override ValueTask<T?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        JsonBody.ReadAsync(response.Content, typeInfo, cancellationToken);

    internal override T? Read(HttpResponseMessage response, CancellationToken cancellationToken) =>
        JsonBody.Read(response.Content, typeInfo, cancellationToken);

    internal override IAsyncEnumerable<T> ReadItemsAsync(HttpResponseMessage response, long? limit, CancellationToken cancellationToken) =>
        JsonItems.ReadAsync(response.Content, typeInfo, limit, cancellationToken);

    internal override T? Parse(ReadOnlySpan<byte> value) => JsonSerializer.Deserialize(value, typeInfo);
}
