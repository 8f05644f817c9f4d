namespace Otumat.Trust;

/// <summary>Reads a stream whose length, and checksum where there is one, were declared before. The last byte is not given before both are right.</summary>
/// <param name="inner">The content.</param>
/// <param name="length">The declared length, in bytes.</param>
/// <param name="checksum">The declared CRC-32; null where there is none.</param>
/// <param name="mismatch">The error when the content is another.</param>
internal sealed class DeclaredStream(Stream inner, long length, uint? checksum, Func<Exception> mismatch) : Stream
{
    private Crc32 _found = new();
    private long _read;
    private bool _checked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var wanted = (int)Math.Min(buffer.Length, length - _read);
        var count = wanted == 0 ? 0 : ReadInner(buffer[..wanted]);
        if (wanted != 0 && count == 0)
        {
            throw mismatch();
        }

        _read += count;
        if (checksum is not null)
        {
            _found.Append(buffer[..count]);
        }

        if (_read == length && !_checked)
        {
            CheckEnd();
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

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

    private int ReadInner(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception cause) when (checksum is not null && Damaged.IsOfContent(cause))
        {
            throw mismatch();
        }
    }

    private void CheckEnd()
    {
        Span<byte> beyond = stackalloc byte[1];
        if (ReadInner(beyond) != 0 || (checksum is { } declared && declared != _found.Value))
        {
            throw mismatch();
        }

        _checked = true;
    }
}
