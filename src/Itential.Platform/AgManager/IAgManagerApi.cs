using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The manager of Automation Gateways that are reached through adapters: what they can do is discovered as actions.</summary>
[Trace]
[JsonContext(typeof(AgManagerJson))]
public interface IAgManagerApi
{
    /// <summary>Discovers the modules of all gateways.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/ag-manager/actions")]
    Task<JsonElement> DiscoverAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Discovers the modules of one gateway.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="adapterId">The name of the gateway's adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/ag-manager/actions/{adapterId}")]
    Task<JsonElement> DiscoverModulesAsync(string adapterId, CancellationToken cancellationToken = default);

    /// <summary>Forgets the discovered modules of all gateways.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/ag-manager/actions")]
    Task<JsonElement> UndiscoverAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Forgets the discovered modules of one gateway.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="adapterId">The name of the gateway's adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/ag-manager/actions/{adapterId}")]
    Task<JsonElement> UndiscoverModulesAsync(string adapterId, CancellationToken cancellationToken = default);

    /// <summary>Gets the adapters of the cluster.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/ag-manager/getClusterAdapters")]
    Task<JsonElement> GetClusterAdaptersAsync(CancellationToken cancellationToken = default);
}
