namespace Itential.Refit.Requests;

/// <summary>Cuts a stream of UTF-8 into lines, each given out as soon as its end is there. A byte order mark at the start is left out.</summary>
/// <param name="stream">What is read.</param>
/// <param name="endsAtCarriageReturn">Whether a lone carriage return ends a line, too.</param>
/// <param name="limit">How long a line may be, in bytes; null is no limit.</param>
internal sealed class LineReader(Stream stream, bool endsAtCarriageReturn, long? limit)
{
    private const int InitialSize = 4096;
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private byte[] _buffer = new byte[InitialSize];
    private int _start;
    private int _scanned;
    private int _end;
    private bool _isFirst = true;
    private bool _skipsLineFeed;
    private bool _hasEnded;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The line, without its end. Gone with the next reading.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Reads the next line. What follows the last line's end is a line if it is not empty.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        while (!TryTake())
        {
            if (_hasEnded)
            {
                return TakeRest();
            }

            MakeRoom();
            var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
            _hasEnded = read == 0;
            _end += read;
        }

        return true;
    }

    private bool TryTake()
    {
        if (_skipsLineFeed && _start < _end)
        {
            _skipsLineFeed = false;
            if (_buffer[_start] == LineFeed)
            {
                _start++;
            }
        }

        _scanned = Math.Max(_scanned, _start);
        var unread = _buffer.AsSpan(_scanned, _end - _scanned);
        var at = endsAtCarriageReturn ? unread.IndexOfAny(LineFeed, CarriageReturn) : unread.IndexOf(LineFeed);
        if (at < 0)
        {
            _scanned = _end;
            RequireLength(_end - _start);
            return false;
        }

        Take(_scanned + at);
        _skipsLineFeed = unread[at] == CarriageReturn;
        _start++;
        return true;
    }

    private bool TakeRest()
    {
        if (_start == _end)
        {
            return false;
        }

        Take(_end);
        return true;
    }

    private void Take(int end)
    {
        RequireLength(end - _start);
        var line = _buffer.AsMemory(_start, end - _start);
        if (_isFirst && line.Span.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
        }

        _isFirst = false;
        _start = end;
        Line = line;
    }

    private void RequireLength(int length)
    {
        if (length > limit)
        {
            throw new ResponseTooLongException("line", limit.Value);
        }
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _scanned -= _start;
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
