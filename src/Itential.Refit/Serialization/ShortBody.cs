using System.Buffers;
using System.Globalization;

namespace Itential.Refit;

/// <summary>Takes a short body in one go, into a rented buffer: no stream is made of the content, and none is read piece by piece.</summary>
internal sealed class ShortBody : Stream
{
    /// <summary>The longest body that counts as short, in bytes. The serializer's own first buffer is as long.</summary>
    public const int MaxLength = 16_384;

    // One for each thread that is between two calls; it holds no buffer then.
    [ThreadStatic]
    private static ShortBody? _idle;

    private byte[] _buffer = [];
    private int _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Whether content is known to be short without asking it to measure itself.</summary>
    public static bool Fits(HttpContent content) =>
        content is ByteArrayContent
        || (content.Headers.NonValidated.TryGetValues("Content-Length", out var length)
            && int.TryParse(length.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            && bytes <= MaxLength);

    public static ShortBody Rent()
    {
        var body = _idle ?? new ShortBody();
        _idle = null;
        return body;
    }

    public static void Return(ShortBody body)
    {
        if (body._buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(body._buffer);
        }

        body._buffer = [];
        body._length = 0;
        _idle = body;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_buffer.Length - _length < buffer.Length)
        {
            Grow(buffer.Length);
        }

        buffer.CopyTo(_buffer.AsSpan(_length));
        _length += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
        // Everything is in memory.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, _buffer.Length * 2));
        Written.CopyTo(larger);
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        _buffer = larger;
    }
}
