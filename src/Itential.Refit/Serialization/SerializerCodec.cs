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
}
