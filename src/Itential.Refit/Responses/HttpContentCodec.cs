namespace Itential.Refit.Requests;

/// <summary>The live content. Disposing it gives the connection back.</summary>
internal sealed class HttpContentCodec : ContentCodec<HttpContent>
{
    internal override bool KeepsResponse => true;

    public override void Write(HttpRequestMessage request, HttpContent value) => request.Content = value;

    internal override ValueTask<HttpContent?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) => new(response.Content);

    internal override HttpContent? Read(HttpResponseMessage response, CancellationToken cancellationToken) => response.Content;
}
