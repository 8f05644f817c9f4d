using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The search over all that the platform holds.</summary>
[Trace]
[JsonContext(typeof(SearchJson))]
public interface ISearchApi
{
    /// <summary>Finds what holds a text, kind by kind.</summary>
    /// <remarks>
    /// 2023.2 and later. The answer has a group for each kind of thing. No source tells whether the limit is that of a group or of all, so
    /// there is no method that reads all pages.
    /// </remarks>
    /// <param name="search">The text, and how much of what is found.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/search/find")]
    Task<ResultList<SearchGroup>> FindAsync([Body] SearchBody search, CancellationToken cancellationToken = default);
}
