using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The gateways' connections, and the gateway manager itself.</summary>
[Trace]
[JsonContext(typeof(GatewayManagerJson))]
public interface IGatewayConnectionsApi
{
    /// <summary>Gets the connections by the id of their cluster.</summary>
    /// <remarks>Late releases of 2023.2, and 6. No source tells what a connection holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/connections")]
    [Envelope(typeof(DataOrBare))]
    Task<IReadOnlyDictionary<string, IReadOnlyList<JsonElement>>> GetConnectionsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the health of one cluster's connection.</summary>
    /// <remarks>Late releases of 2023.2, and 6. No source tells what the answer holds.</remarks>
    /// <param name="clusterId">The id of the cluster.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/connections/{clusterId}")]
    Task<JsonElement> GetConnectionAsync(string clusterId, CancellationToken cancellationToken = default);

    /// <summary>Gets the health of the gateway manager.</summary>
    /// <remarks>Late releases of 2023.2, and 6. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/health/status")]
    Task<JsonElement> GetHealthStatusAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the version of the gateway manager.</summary>
    /// <remarks>Late releases of 2023.2, and 6. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gateway_manager/v1/version")]
    Task<JsonElement> GetVersionAsync(CancellationToken cancellationToken = default);
}
