namespace Itential.Refit.Tests.Results;

/// <summary>Gives at most some bytes at each read.</summary>
internal sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream
{
    public int BytesRead { get; private set; }

    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer)
    {
        var part = bytes.AsSpan(BytesRead, Math.Min(Math.Min(buffer.Length, chunk), bytes.Length - BytesRead));
        part.CopyTo(buffer);
        BytesRead += part.Length;
        return part.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<int>(Read(buffer.Span));
    }
}
