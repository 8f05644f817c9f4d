using System.ComponentModel;

namespace Itential.Refit.Requests;

/// <summary>How one list is read page by page. Used by generated code.</summary>
/// <typeparam name="TPage">One page.</typeparam>
/// <typeparam name="T">The items.</typeparam>
/// <param name="read">Reads the page at a position.</param>
/// <param name="items">The page's items.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PageSource<TPage, T>(Func<long, CancellationToken, Task<TPage>> read, Func<TPage, IEnumerable<T>?> items)
{
    private readonly Func<long, CancellationToken, Task<TPage>> _read = read;
    private readonly Func<TPage, IEnumerable<T>?> _items = items;

    /// <summary>The position of the first page.</summary>
    public long Start { get; init; }

    /// <summary>Whether positions are numbers of pages instead of items.</summary>
    public bool CountsPages { get; init; }

    /// <summary>Whether a page is read while the items of the one before it are given out.</summary>
    public bool IsPrefetching { get; init; }

    /// <summary>How many items there are in all; null where the page does not tell.</summary>
    public Func<TPage, long?>? ItemCount { get; init; }

    /// <summary>How many pages there are in all; null where the page does not tell.</summary>
    public Func<TPage, long?>? PageCount { get; init; }

    /// <summary>All items. Each enumeration starts at the first page.</summary>
    /// <param name="cancellationToken">Ends every enumeration.</param>
    public IAsyncEnumerable<T> EnumerateAsync(CancellationToken cancellationToken) => new PagedSequence<TPage, T>(this, cancellationToken);

    internal Task<TPage> Read(long position, CancellationToken cancellationToken) => _read(position, cancellationToken);

    internal IReadOnlyCollection<T> Items(TPage page) => page is null ? [] : _items(page) switch
    {
        null => [],
        IReadOnlyCollection<T> collection => collection,
        var sequence => [.. sequence],
    };

    internal long? Total(TPage page) => page is null ? null : ItemCount?.Invoke(page);

    internal long? TotalPages(TPage page) => page is null ? null : PageCount?.Invoke(page);
}
