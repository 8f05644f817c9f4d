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
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="HealthQuery.Skip"/> and <see cref="HealthQuery.Limit"/> up to
    /// <see cref="ResultList{T}.Total"/>; a page may be shorter than its limit, so advance by the items received.
    /// </remarks>
    /// <param name="query">Page, filter and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/adapters")]
    Task<ResultList<ServiceHealth>> GetAdaptersHealthAsync([Query] HealthQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the health of one adapter.</summary>
    /// <remarks>2023.2 and later. Poll it after a start, stop or restart until the state is as wanted.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/adapters/{name}")]
    Task<ServiceHealth> GetAdapterHealthAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the applications' health.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="HealthQuery.Skip"/> and <see cref="HealthQuery.Limit"/> up to
    /// <see cref="ResultList{T}.Total"/>; a page may be shorter than its limit, so advance by the items received.
    /// </remarks>
    /// <param name="query">Page, filter and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/applications")]
    Task<ResultList<ServiceHealth>> GetApplicationsHealthAsync([Query] HealthQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the health of one application.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/health/applications/{name}")]
    Task<ServiceHealth> GetApplicationHealthAsync(string name, CancellationToken cancellationToken = default);
}
