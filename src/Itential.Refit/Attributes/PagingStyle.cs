namespace Itential.Refit;

/// <summary>How a server is asked for one page of a list.</summary>
public enum PagingStyle
{
    /// <summary>Query <c>skip</c> and <c>limit</c>; <c>skip</c> counts items from 0.</summary>
    SkipLimit,

    /// <summary>Query <c>offset</c> and <c>limit</c>; <c>offset</c> counts items from 0.</summary>
    OffsetLimit,

    /// <summary>Query <c>page</c> and <c>pageSize</c>; <c>page</c> counts pages from 1.</summary>
    PageNumber,

    /// <summary>A property <c>start</c> in the body, or in an object in the body, that counts items from 0.</summary>
    BodyStartLimit,
}
