using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>gNMI calls that the gateway makes to devices.</summary>
[Trace]
[JsonContext(typeof(GatewayGnmiJson))]
public interface IGatewayGnmiApi
{
    /// <summary>Reads values from devices with gNMI Get.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. No source tells what the answer
    /// holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnmi/get/execute")]
    Task<JsonElement> GetAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Writes values to devices with gNMI Set.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnmiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnmi/set/execute")]
    Task<JsonElement> SetAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of a gNMI command.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received. One client alone calls it.
    /// </remarks>
    /// <param name="command">The command, such as <c>get</c>.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gnmi/{command}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetGnmiHistoryAsync(string command, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a gNMI command, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetGnmiHistoryAsync"/>.</remarks>
    /// <param name="command">The command, such as <c>get</c>.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gnmi/{command}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetGnmiHistoryAllAsync(string command, GatewayOrder? order = null, CancellationToken cancellationToken = default);
}
