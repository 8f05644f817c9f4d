namespace Otumat.Trust;

/// <summary>Passes reads on until too much was read, so that the directory of an archive cannot fill the memory.</summary>
/// <param name="inner">The file.</param>
/// <param name="limit">How many bytes may be read before <see cref="Lift"/>.</param>
internal sealed class LimitedStream(Stream inner, long limit) : Stream
{
    private long _left = limit;
    private bool _lifted;

    public override bool CanRead => true;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    /// <summary>Ends the limit.</summary>
    public void Lift() => _lifted = true;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        if (!_lifted && (_left -= count) < 0)
        {
            throw new InvalidDataException("The directory of the archive is too long.");
        }

        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
