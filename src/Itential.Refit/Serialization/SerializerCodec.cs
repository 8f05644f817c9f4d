using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>What the user's own serializer does.</summary>
internal sealed class SerializerCodec<T>(IHttpContentSerializer serializer) : ContentCodec<T>
{
    public override void Write(HttpRequestMessage request, T value) => request.Content = serializer.ToHttpContent(value);

    internal override async ValueTask<T?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        await serializer.FromHttpContentAsync<T>(response.Content, cancellationToken).ConfigureAwait(false);

    internal override T? Read(HttpResponseMessage response, CancellationToken cancellationToken) =>
        serializer.FromHttpContent<T>(response.Content, cancellationToken);

    // The serializer's interface knows whole values only, so the limit is that of the whole array.
    internal override async IAsyncEnumerable<T> ReadItemsAsync(HttpResponseMessage response, long? limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (limit is { } longest)
        {
            ResponseLimit.Hold(response.RequestMessage!, response, longest);
        }

        foreach (var item in await serializer.FromHttpContentAsync<T[]>(response.Content, cancellationToken).ConfigureAwait(false) ?? [])
        {
            yield return item;
        }
    }

    internal override T? Parse(ReadOnlySpan<byte> value)
    {
        using var content = new ByteArrayContent(value.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue(serializer.MediaType);
        return serializer.FromHttpContent<T>(content);
    }
}
