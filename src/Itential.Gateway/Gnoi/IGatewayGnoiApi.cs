using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>gNOI calls that the gateway makes to devices.</summary>
[Trace]
[JsonContext(typeof(GatewayGnoiJson))]
public interface IGatewayGnoiApi
{
    /// <summary>Lets devices ping a destination.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. No source tells what the answer
    /// holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/ping/execute")]
    Task<JsonElement> PingAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Lets devices trace the route to a destination.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. No source tells what the answer
    /// holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/traceroute/execute")]
    Task<JsonElement> TracerouteAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Reads the clock of devices.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. No source tells what the answer
    /// holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/time/execute")]
    Task<JsonElement> GetTimeAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Reboots devices.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/reboot/execute")]
    Task<JsonElement> RebootAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Reads how far the reboot of devices is.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. No source tells what the answer
    /// holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/reboot_status/execute")]
    Task<JsonElement> GetRebootStatusAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Cancels a reboot of devices.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/cancel_reboot/execute")]
    Task<JsonElement> CancelRebootAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Switches devices to another control processor.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/switch_cpu/execute")]
    Task<JsonElement> SwitchCpuAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Puts a software package on devices.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/set_package/execute")]
    Task<JsonElement> SetPackageAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Lets devices send wake-on-LAN packets.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/wake_on_lan/execute")]
    Task<JsonElement> WakeOnLanAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Clears BGP neighbours of devices.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/clear_bgp_neighbor/execute")]
    Task<JsonElement> ClearBgpNeighborAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Clears interface counters of devices.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/clear_interface_counters/execute")]
    Task<JsonElement> ClearInterfaceCountersAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Clears the LLDP state of interfaces of devices.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/clear_lldp_interface/execute")]
    Task<JsonElement> ClearLldpInterfaceAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Clears the neighbour discovery entries of devices.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/clear_neighbor_discovery/execute")]
    Task<JsonElement> ClearNeighborDiscoveryAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Clears the spanning tree state of devices.</summary>
    /// <remarks>
    /// Gateway 4; one client alone calls it. Answers when it is done; give the client a long timeout. Each call does it again; after a
    /// timeout look in <see cref="GetGnoiHistoryAsync"/> first. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">The request; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call, not the run.</param>
    [Post("/gnoi/clear_spanning_tree/execute")]
    Task<JsonElement> ClearSpanningTreeAsync([Body] JsonObject request, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of a gNOI command.</summary>
    /// <remarks>
    /// Gateway 4. Pages by <paramref name="offset"/> and <paramref name="limit"/> up to <see cref="GatewayPageMeta.TotalCount"/>; advance
    /// by the items received. One client alone calls it.
    /// </remarks>
    /// <param name="command">The command, such as <c>ping</c>.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="limit">How many at most; null takes the gateway's own number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gnoi/{command}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetGnoiHistoryAsync(string command, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a gNOI command, page by page as they are needed.</summary>
    /// <remarks>Gateway 4. As <see cref="GetGnoiHistoryAsync"/>.</remarks>
    /// <param name="command">The command, such as <c>ping</c>.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/gnoi/{command}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetGnoiHistoryAllAsync(string command, GatewayOrder? order = null, CancellationToken cancellationToken = default);
}
