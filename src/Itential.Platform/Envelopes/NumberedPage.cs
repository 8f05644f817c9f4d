namespace Itential.Platform;

/// <summary>One of the numbered pages of a list.</summary>
/// <typeparam name="T">The type of one item.</typeparam>
public sealed record NumberedPage<T>
{
    /// <summary>The items.</summary>
    public IReadOnlyList<T> Data { get; init => field = value ?? []; } = [];

    /// <summary>How many items the list holds in all.</summary>
    public long? TotalRecords { get; init; }

    /// <summary>The number of the page; the first is 1.</summary>
    public long? CurrentPage { get; init; }

    /// <summary>How many items a page may hold.</summary>
    public long? PageSize { get; init; }

    /// <summary>How many pages the list has.</summary>
    public long? TotalPages { get; init; }
}
