using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The adapters: the connections of the platform to other systems.</summary>
[Trace]
[JsonContext(typeof(AdaptersJson))]
public interface IAdaptersApi
{
    /// <summary>Gets one page of the adapters.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="AdapterQuery.Skip"/> and <see cref="AdapterQuery.Limit"/> up to
    /// <see cref="ResultList{T}.Total"/>; advance by the items received.
    /// </remarks>
    /// <param name="query">Page, filter and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/adapters")]
    Task<ResultList<ServiceItem<Adapter>>> GetAdaptersAsync([Query] AdapterQuery? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one adapter.</summary>
    /// <remarks>2023.2 and later. For an unknown name servers answer 404 or 500.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/adapters/{name}")]
    Task<ServiceItem<Adapter>> GetAdapterAsync(string name, CancellationToken cancellationToken = default);

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
}
