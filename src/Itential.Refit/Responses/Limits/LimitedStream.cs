namespace Itential.Refit.Requests;

/// <summary>Gives out a number of bytes, and fails when there are more.</summary>
internal sealed class LimitedStream(Stream inner, long limit) : ForwardStream
{
    private long _read;

    public override int Read(Span<byte> buffer) => Count(inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(int read)
    {
        _read += read;
        return _read <= limit ? read : throw new ResponseTooLongException("answer", limit);
    }
}
