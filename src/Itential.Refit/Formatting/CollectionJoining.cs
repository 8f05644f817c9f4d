namespace Itential.Refit;

/// <summary>What becomes of empty collections, null elements and delimiters in a joined collection of a query.</summary>
public enum CollectionJoining
{
    /// <summary>An empty collection sends nothing, a null element is left out, and an element that holds the delimiter is protected or refused.</summary>
    Protected = 0,

    /// <summary>As Refit 15.2: an empty collection sends <c>k=</c>, a null element leaves an empty place, the delimiter is escaped like the elements' own.</summary>
    RefitLegacy = 1,
}
