using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The health of a server, of the machine under it, and of its applications and adapters.</summary>
[Trace]
[JsonContext(typeof(HealthJson))]
public interface IHealthApi
{
    /// <summary>Gets the state of the server as a whole: its dependencies, applications and adapters.</summary>
    /// <remarks>All releases. The route is not in the role-based access table.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/status")]
    Task<HealthStatus> GetHealthStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the server's process: its versions, memory, processor time and packages.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/server")]
    Task<ServerHealth> GetServerHealthAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the machine that the server runs on: its memory, load and processors.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/system")]
    Task<SystemHealth> GetSystemHealthAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the adapters' health.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/adapters")]
    Task<ResultList<ServiceHealth>> GetAdaptersHealthAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<ServiceHealth>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the health of all adapters, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetAdaptersHealthAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/adapters")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ServiceHealth> GetAdaptersHealthAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<ServiceHealth>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the health of one adapter.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/adapters/{name}")]
    Task<ServiceHealth> GetAdapterHealthAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the applications' health.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/applications")]
    Task<ResultList<ServiceHealth>> GetApplicationsHealthAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<ServiceHealth>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the health of all applications, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetApplicationsHealthAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/applications")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ServiceHealth> GetApplicationsHealthAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<ServiceHealth>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the health of one application.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/applications/{name}")]
    Task<ServiceHealth> GetApplicationHealthAsync(string name, CancellationToken cancellationToken = default);
}
