namespace Itential.Refit.Requests;

/// <summary>How far the reading of a list has come.</summary>
internal sealed class PageProgress
{
    private const int FirstPage = 1;
    private readonly bool _countsPages;
    private readonly bool _countsAll;
    private long _received;

    /// <summary>Begins at a position.</summary>
    /// <param name="start">The position of the first page.</param>
    /// <param name="countsPages">Whether positions are numbers of pages instead of items.</param>
    public PageProgress(long start, bool countsPages)
    {
        Position = start;
        _countsPages = countsPages;

        // How many items the pages before the first one held is not known.
        _countsAll = !countsPages || start == FirstPage;
        _received = countsPages ? 0 : start;
    }

    /// <summary>Where the next page starts.</summary>
    public long Position { get; private set; }

    public bool HasEnded { get; private set; }

    /// <summary>Counts a page. An empty one is the last, and so is one that reaches what the server says is all.</summary>
    public void Add(int count, long? total, long? totalPages)
    {
        _received += count;
        Position += _countsPages ? 1 : count;
        HasEnded = count == 0
            || (_countsAll && _received >= total)
            || (_countsPages && Position > totalPages);
    }
}
