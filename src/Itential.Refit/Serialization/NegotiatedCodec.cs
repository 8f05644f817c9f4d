using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>Writes with one serializer and reads each answer with the one for its media type.</summary>
internal sealed class NegotiatedCodec<T>(ContentCodec<T> main, string mediaType, RequestBodies bodies) : ContentCodec<T>
{
    public override void Write(HttpRequestMessage request, T value) => main.Write(request, value);

    public override void WriteBuffered(HttpRequestMessage request, T value) => main.WriteBuffered(request, value);

    public override void WriteStreamed(HttpRequestMessage request, T value) => main.WriteStreamed(request, value);

    public override void WriteLines(HttpRequestMessage request, IEnumerable<T>? values) => main.WriteLines(request, values);

    public override void WriteAsyncLines(HttpRequestMessage request, IAsyncEnumerable<T>? values) => main.WriteAsyncLines(request, values);

    internal override ValueTask<T?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        Other(response) is { } codec ? codec.ReadAsync(response, cancellationToken) : main.ReadAsync(response, cancellationToken);

    internal override T? Read(HttpResponseMessage response, CancellationToken cancellationToken) =>
        Other(response) is { } codec ? codec.Read(response, cancellationToken) : main.Read(response, cancellationToken);

    internal override IAsyncEnumerable<T> ReadItemsAsync(HttpResponseMessage response, long? limit, CancellationToken cancellationToken) =>
        (Other(response) ?? main).ReadItemsAsync(response, limit, cancellationToken);

    internal override T? Parse(ReadOnlySpan<byte> value) => main.Parse(value);

    private ContentCodec<T>? Other(HttpResponseMessage response)
    {
        var type = response.Content.Headers.ContentType?.MediaType;
        return type is not null && !MediaTypes.AreAlike(mediaType, type) && bodies.Serializer(type) is { } serializer ? bodies.Codec<T>(serializer) : null;
    }
}
