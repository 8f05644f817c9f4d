using Itential.Refit.Requests;

namespace Itential.Refit;

/// <summary>Counts what is read: in all, so that an empty body of unknown length can be told from a broken one, and for the item that is being read.</summary>
/// <param name="inner">What is read.</param>
/// <param name="limit">How long an item may be, in bytes.</param>
internal sealed class ItemStream(Stream inner, long limit) : ForwardStream
{
    private long _item;

    public long Count { get; private set; }

    /// <summary>Tells that all items so far have been given out.</summary>
    public void BeginItem() => _item = 0;

    public override int Read(Span<byte> buffer)
    {
        RequireLength();
        return Add(inner.Read(buffer));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        RequireLength();
        return Add(await inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false));
    }

    private int Add(int read)
    {
        Count += read;
        _item += read;
        return read;
    }

    // Whoever reads on without having given an item out has read nothing but that item.
    private void RequireLength()
    {
        if (_item > limit)
        {
            throw new ResponseTooLongException("item", limit);
        }
    }
}
