using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The methods and views that rights can be given to, and the report of all rights.</summary>
[Trace]
[JsonContext(typeof(AuthorizationJson))]
public interface IAuthorizationMethodsApi
{
    /// <summary>Gets one page of the methods.</summary>
    /// <remarks>
    /// 2023.2 and later. All pages together are the server's table of routes, 523 of them in 2023.2. A page may be shorter than its limit;
    /// advance by the items received.
    /// </remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/methods")]
    Task<ResultList<AuthorizationMethod>> GetMethodsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AuthorizationMethod>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all methods, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetMethodsAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/methods")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<AuthorizationMethod> GetMethodsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AuthorizationMethod>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the views.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">The order; null takes the server's own.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/views")]
    Task<ResultList<AuthorizationView>> GetViewsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AuthorizationView>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all views, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetViewsAsync"/>.</remarks>
    /// <param name="query">The order; null takes the server's own.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/views")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<AuthorizationView> GetViewsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<AuthorizationView>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the report of all rights as CSV.</summary>
    /// <remarks>2023.2 and later. No source tells its columns.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/authorization/csv/export")]
    Task<string> ExportAuthReportAsync(CancellationToken cancellationToken = default);
}
