namespace Itential.Refit.Generator.Model;

/// <summary>How a list is read page by page.</summary>
internal sealed record PagingModel
{
    /// <summary>The type that one page is read as.</summary>
    public required string Page { get; init; }

    public required string Item { get; init; }

    public required CodecUse Codec { get; init; }

    /// <summary>The way from a page to its items; empty when the page is the list itself.</summary>
    public required string Items { get; init; }

    /// <summary>Whether the compiler must not look at the nullability of the items.</summary>
    public bool IsLooser { get; init; }

    /// <summary>The way from a page to the number of all items; null for nowhere.</summary>
    public string? Total { get; init; }

    /// <summary>The way from a page to the number of all pages; null for nowhere.</summary>
    public string? TotalPages { get; init; }

    /// <summary>The query value that is the position; null when the body bears it.</summary>
    public string? Position { get; init; }

    /// <summary>Where the body bears the position.</summary>
    public PagingBodyModel? Body { get; init; }

    /// <summary>Where the first page starts, as an expression.</summary>
    public required string Start { get; init; }

    public bool CountsPages { get; init; }

    public bool IsPrefetching { get; init; }
}
