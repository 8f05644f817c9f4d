using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>NETCONF calls to devices.</summary>
[Trace]
[JsonContext(typeof(GatewayNetconfJson))]
public interface IGatewayNetconfApi
{
    /// <summary>Gets the configuration of a device, or part of it.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the device has, which can take minutes: give the client a long timeout. Each call does it again; after a
    /// timeout look for the result in <see cref="GetNetconfHistoryAsync"/>. No source tells what the answer holds.
    /// </remarks>
    /// <param name="request">What to read.</param>
    /// <param name="cancellationToken">Ends the call, not the work on the device.</param>
    [Post("/netconf/get_config/execute")]
    Task<JsonElement> GetConfigAsync([Body] NetconfConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Changes the configuration of a device.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the device has, which can take minutes: give the client a long timeout. Each call does it again; after a
    /// timeout look for the result in <see cref="GetNetconfHistoryAsync"/>. No source tells what the answer holds.
    /// </remarks>
    /// <param name="change">What to write.</param>
    /// <param name="cancellationToken">Ends the call, not the work on the device.</param>
    [Post("/netconf/set_config/execute")]
    Task<JsonElement> SetConfigAsync([Body] NetconfConfigChange change, CancellationToken cancellationToken = default);

    /// <summary>Sends any call to a device.</summary>
    /// <remarks>
    /// Gateway 4. Answers when the device has, which can take minutes: give the client a long timeout. Each call does it again; after a
    /// timeout look for the result in <see cref="GetNetconfHistoryAsync"/>. No source tells what the answer holds.
    /// </remarks>
    /// <param name="rpc">The call.</param>
    /// <param name="cancellationToken">Ends the call, not the work on the device.</param>
    [Post("/netconf/exec_rpc/execute")]
    Task<JsonElement> ExecRpcAsync([Body] NetconfRpc rpc, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of one kind of call.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="command">The kind of call: <c>get_config</c>, <c>set_config</c> or <c>exec_rpc</c>.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/netconf/{command}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetNetconfHistoryAsync(string command, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of one kind of call, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetNetconfHistoryAsync"/>.</remarks>
    /// <param name="command">The kind of call: <c>get_config</c>, <c>set_config</c> or <c>exec_rpc</c>.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/netconf/{command}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetNetconfHistoryAllAsync(string command, GatewayOrder? order = null, CancellationToken cancellationToken = default);
}
