using System.IO.Compression;
using System.Net;
using Itential.Refit.Authentication;

namespace Itential.Refit.Requests;

/// <summary>Content that is compressed while it is sent, so that its length is known to nobody.</summary>
internal sealed class CompressedContent : StreamedContent, IRepeatableContent
{
    /// <summary>Up to this length, in bytes, a body that is in memory is compressed there, which gives it a length and lets it be repeated.</summary>
    private const int MaxInMemory = 1 << 20;

    private readonly HttpContent _content;
    private readonly RequestCompression _compression;
    private readonly CompressionLevel _level;

    private CompressedContent(HttpContent content, RequestCompression compression, CompressionLevel level)
    {
        _content = content;
        _compression = compression;
        _level = level;
    }

    public bool IsRepeatable => ReplayableContent.IsReplayable(_content);

    public static HttpContent Of(HttpContent content, RequestCompression compression, CompressionLevel level)
    {
        HttpContent compressed = content is ByteArrayContent && content.Headers.ContentLength <= MaxInMemory
            ? InMemory(content, compression, level)
            : new CompressedContent(content, compression, level);
        foreach (var (name, values) in content.Headers.NonValidated)
        {
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                compressed.Headers.TryAddWithoutValidation(name, values);
            }
        }

        compressed.Headers.TryAddWithoutValidation("Content-Encoding", compression == RequestCompression.Brotli ? "br" : "gzip");
        return compressed;
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using var compressor = Compressor(stream, _compression, _level);
        _content.CopyTo(compressor, context, cancellationToken);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var compressor = Compressor(stream, _compression, _level);
        await using (compressor.ConfigureAwait(false))
        {
            await _content.CopyToAsync(compressor, context, cancellationToken).ConfigureAwait(false);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }

    private static ByteArrayContent InMemory(HttpContent content, RequestCompression compression, CompressionLevel level)
    {
        using var buffer = new MemoryStream();
        using (var compressor = Compressor(buffer, compression, level))
        {
            content.CopyTo(compressor, null, CancellationToken.None);
        }

        return new ByteArrayContent(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static Stream Compressor(Stream stream, RequestCompression compression, CompressionLevel level) => compression == RequestCompression.Brotli
        ? new BrotliStream(stream, level, leaveOpen: true)
        : new GZipStream(stream, level, leaveOpen: true);
}
