namespace Itential.Refit;

/// <summary>
/// Reads a list page by page, on a method that returns <see cref="IAsyncEnumerable{T}"/>. Each page starts after the items received so far,
/// whatever number was asked for. The end is an empty page, or the total where the page tells it.
/// </summary>
/// <remarks>
/// Names are those on the wire or those of the properties, without regard to case; a name inside an object is written with a point, such as
/// <c>metadata.total</c>. All are checked when the interface is compiled.
/// </remarks>
/// <param name="style">How a page is asked for.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PagedAttribute(PagingStyle style) : Attribute
{
    /// <summary>How a page is asked for.</summary>
    public PagingStyle Style { get; } = style;

    /// <summary>The type that one page is read as.</summary>
    /// <value>Default: null, what another method of the interface with the same verb and route returns.</value>
    public Type? Page { get; set; }

    /// <summary>Where the page has its items.</summary>
    /// <value>Default: null, the only collection of the method's items.</value>
    public string? Items { get; set; }

    /// <summary>Where the page has the number of all items; empty for nowhere.</summary>
    /// <value>Default: null, the first that there is of <c>total</c>, <c>totalCount</c>, <c>totalRecords</c>, <c>total_count</c>, also in <c>metadata</c>, <c>meta</c>, <c>data</c> or <c>result</c>.</value>
    public string? Total { get; set; }

    /// <summary>Where the page has the number of all pages; empty for nowhere. Only for <see cref="PagingStyle.PageNumber"/>.</summary>
    /// <value>Default: null, <c>totalPages</c>, also in <c>metadata</c>, <c>meta</c>, <c>data</c> or <c>result</c>.</value>
    public string? TotalPages { get; set; }

    /// <summary>
    /// The query value, or the body's property, that says where a page starts. A parameter or property of that name says where the first page
    /// starts; a query without one gets one.
    /// </summary>
    /// <value>Default: null, the name that the style has.</value>
    public string? Position { get; set; }

    /// <summary>The query value that says how many items a page may have.</summary>
    /// <value>Default: null, the name that the style has.</value>
    public string? Size { get; set; }

    /// <summary>How many items to ask for where no parameter or property says it; not for <see cref="PagingStyle.BodyStartLimit"/>.</summary>
    /// <value>Default: 0, the server's own number.</value>
    public int PageSize { get; set; }

    /// <summary>Whether the next page is asked for while the items of one are given out.</summary>
    /// <value>Default: false.</value>
    public bool Prefetch { get; set; }
}
