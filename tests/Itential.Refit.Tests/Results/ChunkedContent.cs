using System.Net;
using System.Net.Http.Headers;

namespace Itential.Refit.Tests.Results;

/// <summary>Content that can only be streamed, and comes a few bytes at a time.</summary>
internal sealed class ChunkedContent : HttpContent
{
    private readonly ChunkedStream _stream;

    public ChunkedContent(byte[] bytes, int chunk, string? mediaType)
    {
        _stream = new ChunkedStream(bytes, chunk);
        Headers.ContentType = mediaType is null ? null : MediaTypeHeaderValue.Parse(mediaType);
    }

    /// <summary>How many bytes have been read.</summary>
    public int BytesRead => _stream.BytesRead;

    public bool IsDisposed { get; private set; }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(_stream);

    protected override Stream CreateContentReadStream(CancellationToken cancellationToken) => _stream;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        throw new InvalidOperationException("The content was to be read as a stream.");

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("The content was to be read as a stream.");

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
