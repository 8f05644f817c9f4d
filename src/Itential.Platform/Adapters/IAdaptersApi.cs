using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The adapters: the connections of the platform to other systems.</summary>
[Trace]
[JsonContext(typeof(AdaptersJson))]
public interface IAdaptersApi
{
    /// <summary>Gets one page of the adapters.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/adapters")]
    Task<ResultList<ServiceItem<Adapter>>> GetAdaptersAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Adapter>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all adapters, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetAdaptersAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/adapters")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<ServiceItem<Adapter>> GetAdaptersAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<Adapter>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one adapter.</summary>
    /// <remarks>2023.2 and later. For an unknown name servers answer 404 or 500.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/adapters/{name}")]
    Task<ServiceItem<Adapter>> GetAdapterAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes an adapter.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="adapter">The adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/adapters")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Adapter> CreateAdapterAsync([Body] AdapterBody adapter, CancellationToken cancellationToken = default);

    /// <summary>Replaces the configuration of an adapter.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="adapter">The whole configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/adapters/{name}")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Adapter> UpdateAdapterAsync(string name, [Body] AdapterBody adapter, CancellationToken cancellationToken = default);

    /// <summary>Deletes an adapter.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/adapters/{name}")]
    Task<ServiceReply> DeleteAdapterAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets an adapter as it can be imported elsewhere.</summary>
    /// <remarks>2023.2 and later. Encrypted properties do not travel.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/adapters/{name}/export")]
    Task<Adapter> ExportAdapterAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes an adapter of an exported one.</summary>
    /// <remarks>2023.2 and later. Encrypted properties do not travel; set them afterwards.</remarks>
    /// <param name="adapter">The exported adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/adapters/import")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Adapter> ImportAdapterAsync([Body] AdapterBody adapter, CancellationToken cancellationToken = default);

    /// <summary>Sets the properties of an adapter.</summary>
    /// <remarks>2023.2 and later. Setting them activates the adapter.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/adapters/{name}/properties")]
    [Envelope(typeof(ServiceReply<>))]
    Task<Adapter> UpdateAdapterPropertiesAsync(string name, [Body] ServicePropertiesBody properties, CancellationToken cancellationToken = default);

    /// <summary>Sets the level that an adapter logs from.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="logging">The level, and where it applies.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/adapters/{name}/loglevel")]
    Task<ServiceReply> UpdateAdapterLoggingAsync(string name, [Body] ServiceLoggingBody logging, CancellationToken cancellationToken = default);

    /// <summary>Starts an adapter and answers before it runs.</summary>
    /// <remarks>
    /// 2023.2 and later. To see the end, poll <see cref="IHealthApi.GetAdaptersHealthAsync"/> with the name as <c>id</c> until the state is
    /// <see cref="ServiceState.Running"/>; <see cref="ServiceState.Dead"/> is a failure.
    /// </remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/adapters/{name}/start")]
    Task<ServiceReply> StartAdapterAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Stops an adapter and answers before it stands.</summary>
    /// <remarks>
    /// 2023.2 and later. To see the end, poll <see cref="IHealthApi.GetAdaptersHealthAsync"/> with the name as <c>id</c> until the state is
    /// <see cref="ServiceState.Stopped"/>.
    /// </remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/adapters/{name}/stop")]
    Task<ServiceReply> StopAdapterAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Stops an adapter and starts it again; answers before it runs.</summary>
    /// <remarks>
    /// 2023.2 and later. To see the end, poll <see cref="IHealthApi.GetAdaptersHealthAsync"/> with the name as <c>id</c> until the state is
    /// <see cref="ServiceState.Running"/>; <see cref="ServiceState.Dead"/> is a failure.
    /// </remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/adapters/{name}/restart")]
    Task<ServiceReply> RestartAdapterAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets what the brokers of the platform are mapped to.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/adapters/brokers/mapping")]
    Task<JsonElement> GetBrokerMapAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the change log of an adapter.</summary>
    /// <remarks>2023.2. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/adapters/{name}/changelogs")]
    [Obsolete("Deprecated in 2023.2; no successor is known.")]
    Task<JsonElement> GetAdapterChangelogsAsync(string name, CancellationToken cancellationToken = default);
}
