using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>JSON by known metadata.</summary>
internal sealed class JsonCodec<T>(JsonTypeInfo<T> typeInfo) : ContentCodec<T>
{
    public override void Write(HttpRequestMessage request, T value)
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

    internal override ValueTask<T?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        JsonBody.ReadAsync(response.Content, typeInfo, cancellationToken);

    internal override T? Read(HttpResponseMessage response, CancellationToken cancellationToken) =>
        JsonBody.Read(response.Content, typeInfo, cancellationToken);

    internal override IAsyncEnumerable<T> ReadItemsAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        JsonItems.ReadAsync(response.Content, typeInfo, cancellationToken);

    internal override T? Parse(ReadOnlySpan<byte> value) => JsonSerializer.Deserialize(value, typeInfo);
}
