using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The applications: the services that the platform itself is made of.</summary>
[Trace]
[JsonContext(typeof(ApplicationsJson))]
public interface IApplicationsApi
{
    /// <summary>Gets one page of the applications.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/applications")]
    Task<ResultList<ServiceItem<Application>>> GetApplicationsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Application>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all applications, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetApplicationsAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/applications")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ServiceItem<Application>> GetApplicationsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Application>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one application.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/applications/{name}")]
    Task<ServiceItem<Application>> GetApplicationAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces the configuration of an application.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="application">The whole configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/applications/{name}")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Application> UpdateApplicationAsync(string name, [Body] ApplicationBody application, CancellationToken cancellationToken = default);

    /// <summary>Sets the properties of an application.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/applications/{name}/properties")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Application> UpdateApplicationPropertiesAsync(string name, [Body] ServicePropertiesBody properties, CancellationToken cancellationToken = default);

    /// <summary>Sets the level that an application logs from.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="logging">The level, and where it applies.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/applications/{name}/loglevel")]
    Task<ServiceReply> UpdateApplicationLoggingAsync(string name, [Body] ServiceLoggingBody logging, CancellationToken cancellationToken = default);

    /// <summary>Starts an application and answers before it runs.</summary>
    /// <remarks>
    /// 2023.2 and later. To see the end, poll <see cref="IHealthApi.GetApplicationsHealthAsync"/> with the name as <c>id</c> until the state
    /// is <see cref="ServiceState.Running"/>; <see cref="ServiceState.Dead"/> is a failure.
    /// </remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/applications/{name}/start")]
    Task<ServiceReply> StartApplicationAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Stops an application and answers before it stands.</summary>
    /// <remarks>
    /// 2023.2 and later. To see the end, poll <see cref="IHealthApi.GetApplicationsHealthAsync"/> with the name as <c>id</c> until the state
    /// is <see cref="ServiceState.Stopped"/>.
    /// </remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/applications/{name}/stop")]
    Task<ServiceReply> StopApplicationAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Stops an application and starts it again; answers before it runs.</summary>
    /// <remarks>
    /// 2023.2 and later. To see the end, poll <see cref="IHealthApi.GetApplicationsHealthAsync"/> with the name as <c>id</c> until the state
    /// is <see cref="ServiceState.Running"/>; <see cref="ServiceState.Dead"/> is a failure.
    /// </remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/applications/{name}/restart")]
    Task<ServiceReply> RestartApplicationAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the change log of an application.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/applications/{name}/changelogs")]
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    Task<JsonElement> GetApplicationChangelogsAsync(string name, CancellationToken cancellationToken = default);
}
