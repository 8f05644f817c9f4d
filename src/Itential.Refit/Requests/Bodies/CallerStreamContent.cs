using System.Net;

namespace Itential.Refit.Requests;

/// <summary>A stream that stays the caller's: it is read from where it stands and never closed.</summary>
internal sealed class CallerStreamContent : StreamedContent, IRepeatableContent
{
    private readonly Stream _stream;
    private readonly long _start;
    private bool _isRead;

    public CallerStreamContent(Stream stream)
    {
        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
    }

    public bool IsRepeatable => _stream.CanSeek;

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Rewind();
        _stream.CopyTo(stream);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Rewind();
        return _stream.CopyToAsync(stream, cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? Math.Max(0, _stream.Length - _start) : 0;
        return _stream.CanSeek;
    }

    private void Rewind()
    {
        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }
        else if (_isRead)
        {
            throw new InvalidOperationException("The body's stream has been read and cannot go back, so it cannot be sent again. Give a stream that can seek.");
        }

        _isRead = true;
    }
}
