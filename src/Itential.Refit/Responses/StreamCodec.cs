namespace Itential.Refit.Requests;

/// <summary>The live stream. Disposing it gives the connection back.</summary>
internal sealed class StreamCodec : ContentCodec<Stream>
{
    internal override bool KeepsResponse => true;

    public override void Write(HttpRequestMessage request, Stream value) => request.Content = BodyContent.Stream(value);

    internal override async ValueTask<Stream?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);

    internal override Stream? Read(HttpResponseMessage response, CancellationToken cancellationToken) => response.Content.ReadAsStream(cancellationToken);
}
