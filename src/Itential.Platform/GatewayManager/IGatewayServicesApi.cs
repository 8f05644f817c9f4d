using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The services that gateways offer, and their runs.</summary>
[Trace]
[JsonContext(typeof(GatewayManagerJson))]
public interface IGatewayServicesApi
{
    /// <summary>Gets the services of all gateways.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/services")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<IReadOnlyList<GatewayService>> GetServicesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one service.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="serviceId">The id of the service.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/services/{serviceId}")]
    [Envelope(typeof(ResultEnvelope<>))]
    Task<GatewayService> GetServiceAsync(string serviceId, CancellationToken cancellationToken = default);

    /// <summary>Runs a service.</summary>
    /// <remarks>
    /// Late releases of 2023.2, and 6. Each call runs it anew. 6 answers when the run is over, which can take minutes: give the client a
    /// timeout of 120 seconds or more. 2023.2 answers a job at once. A run that failed is an answer too: look at
    /// <see cref="GatewayServiceRun.Error"/> and the return code.
    /// </remarks>
    /// <param name="call">The service, where it runs and what with.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gateway_manager/v1/services/run")]
    Task<GatewayServiceRun> RunServiceAsync([Body] GatewayServiceCall call, CancellationToken cancellationToken = default);

    /// <summary>Runs a service of one gateway.</summary>
    /// <remarks>6 and later. Each call runs it anew. No source tells what the answer holds.</remarks>
    /// <param name="clusterId">The id of the cluster.</param>
    /// <param name="serviceName">The name of the service.</param>
    /// <param name="parameters">The parameters by name.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Experimental("ITX001")]
    [Post("/gateway_manager/v1/gateways/{clusterId}/services/{serviceName}/run")]
    Task<JsonElement> RunServiceOnGatewayAsync(string clusterId, string serviceName, [Body] GatewayServiceParameters parameters, CancellationToken cancellationToken = default);
}
