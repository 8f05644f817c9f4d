using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The gateways that are connected to the platform.</summary>
[Trace]
[JsonContext(typeof(GatewayManagerJson))]
public interface IManagedGatewaysApi
{
    /// <summary>Gets all gateways.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/gateways")]
    [Envelope(typeof(ResultsEnvelope<>))]
    Task<IReadOnlyList<ManagedGateway>> GetGatewaysAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one gateway.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="gatewayId">The id of the gateway.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/gateways/{gatewayId}")]
    Task<ManagedGateway> GetGatewayAsync(string gatewayId, CancellationToken cancellationToken = default);

    /// <summary>Makes a gateway known to the platform.</summary>
    /// <remarks>
    /// Late releases of 2023.2, and 6. The body is that of 6.5.2. A gateway that exists answers 409. No source tells what the answer holds.
    /// </remarks>
    /// <param name="gateway">The gateway.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/gateway_manager/v1/gateways")]
    Task<JsonElement> CreateGatewayAsync([Body] ManagedGatewayBody gateway, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a gateway that are given.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="gatewayId">The id of the gateway.</param>
    /// <param name="gateway">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/gateway_manager/v1/gateways/{gatewayId}")]
    Task<ManagedGateway> UpdateGatewayAsync(string gatewayId, [Body] ManagedGatewayUpdate gateway, CancellationToken cancellationToken = default);

    /// <summary>Takes a gateway out of the platform.</summary>
    /// <remarks>Late releases of 2023.2, and 6.</remarks>
    /// <param name="gatewayId">The id of the gateway.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/gateway_manager/v1/gateways/{gatewayId}")]
    Task DeleteGatewayAsync(string gatewayId, CancellationToken cancellationToken = default);

    /// <summary>Exports a gateway's configuration.</summary>
    /// <remarks>6 and later. It holds secrets and passwords: never log it.</remarks>
    /// <param name="clusterId">The id of the cluster.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/gateways/{clusterId}/configuration/export")]
    Task<GatewayConfiguration> ExportGatewayConfigurationAsync(string clusterId, CancellationToken cancellationToken = default);

    /// <summary>Imports a gateway's configuration.</summary>
    /// <remarks>
    /// 6 and later. Items are replaced by name, and members that the gateway does not know are dropped silently: export again and compare.
    /// No source tells what the answer holds.
    /// </remarks>
    /// <param name="clusterId">The id of the cluster.</param>
    /// <param name="configuration">The configuration; one that was exported is taken too.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/gateway_manager/v1/gateways/{clusterId}/configuration/import")]
    Task<JsonElement> ImportGatewayConfigurationAsync(string clusterId, [Body] GatewayConfigurationImport configuration, CancellationToken cancellationToken = default);
}
