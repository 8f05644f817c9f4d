using System.Net;

namespace Itential.Refit.Observation;

/// <summary>An answer's content that keeps the beginning of what is read of it. Reading stays a stream.</summary>
internal sealed class CapturedContent : HttpContent
{
    private readonly HttpContent _inner;

    public CapturedContent(HttpContent inner, int limit)
    {
        _inner = inner;
        Capture = new CaptureBuffer(limit);
        foreach (var (name, values) in inner.Headers.NonValidated)
        {
            Headers.TryAddWithoutValidation(name, values);
        }
    }

    public CaptureBuffer Capture { get; }

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) =>
        new CapturingStream(_inner.ReadAsStream(cancellationToken), Capture);

    protected override Task<Stream> CreateContentReadStreamAsync() => CreateContentReadStreamAsync(CancellationToken.None);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken) =>
        new CapturingStream(await _inner.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), Capture);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var source = CreateContentReadStream(cancellationToken);
        source.CopyTo(stream);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var source = await CreateContentReadStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            await source.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
