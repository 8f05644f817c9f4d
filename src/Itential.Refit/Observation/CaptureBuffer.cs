namespace Itential.Refit.Observation;

/// <summary>Keeps the beginning of what is written to it, and counts the rest.</summary>
internal sealed class CaptureBuffer(int limit) : Stream
{
    private readonly MemoryStream _kept = new();

    /// <summary>How many bytes came by.</summary>
    public long Total { get; private set; }

    public bool IsWhole => _kept.Length == Total;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public byte[] ToArray() => _kept.ToArray();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Total += buffer.Length;
        _kept.Write(buffer[..(int)Math.Min(buffer.Length, limit - _kept.Length)]);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Everything is in memory.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _kept.Dispose();
        }

        base.Dispose(disposing);
    }
}
