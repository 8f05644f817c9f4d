namespace Itential.Refit.Requests;

/// <summary>The live stream. Disposing it gives the connection back.</summary>
internal sealed class StreamCodec : ContentCodec<Stream>
{
    internal override bool KeepsResponse => true;

    public override void Write(HttpRequestMessage request, Stream value) => request.Content = BodyContent.Stream(value);

    internal override ValueTask<Stream?> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        new(response.Content.ReadAsStreamAsync(cancellationToken));

    internal override Stream? Read(HttpResponseMessage response, CancellationToken cancellationToken) => response.Content.ReadAsStream(cancellationToken);
}
