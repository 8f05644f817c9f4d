using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The devices that the gateway reaches by HTTP, and their groups.</summary>
[Trace]
[JsonContext(typeof(GatewayInventoryJson))]
public interface IGatewayHttpInventoryApi
{
    /// <summary>Gets one page of the HTTP devices.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many HTTP devices to pass over.</param>
    /// <param name="limit">How many HTTP devices at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/http_requests/{inventoryName}/devices")]
    Task<GatewayPage<GatewayHttpDevice>> GetHttpRequestsDevicesAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayHttpDevice>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all HTTP devices, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetHttpRequestsDevicesAsync"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/http_requests/{inventoryName}/devices")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayHttpDevice> GetHttpRequestsDevicesAllAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayHttpDevice>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Adds an HTTP device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="device">The name and the variables of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/inventories/http_requests/{inventoryName}/devices")]
    Task<GatewayHttpDevice> AddHttpRequestsDeviceAsync(string inventoryName, [Body] GatewayHttpDevice device, CancellationToken cancellationToken = default);

    /// <summary>Gets one HTTP device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/http_requests/{inventoryName}/devices/{name}")]
    Task<GatewayHttpDevice> GetHttpRequestsDeviceAsync(string inventoryName, string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces an HTTP device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="device">The device as it shall be.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/inventories/http_requests/{inventoryName}/devices/{name}")]
    Task<GatewayHttpDevice> UpdateHttpRequestsDeviceAsync(string inventoryName, string name, [Body] GatewayHttpDevice device, CancellationToken cancellationToken = default);

    /// <summary>Changes an HTTP device.</summary>
    /// <remarks>Gateway 4. Members that are null are not sent.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="device">The name of the device, and the variables to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/inventories/http_requests/{inventoryName}/devices/{name}")]
    Task<GatewayHttpDevice> PatchHttpRequestsDeviceAsync(string inventoryName, string name, [Body] GatewayHttpDevice device, CancellationToken cancellationToken = default);

    /// <summary>Deletes an HTTP device.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/inventories/http_requests/{inventoryName}/devices/{name}")]
    Task<JsonElement> DeleteHttpRequestsDeviceAsync(string inventoryName, string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the groups of HTTP devices.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many groups of HTTP devices to pass over.</param>
    /// <param name="limit">How many groups of HTTP devices at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/http_requests/{inventoryName}/groups")]
    Task<GatewayPage<GatewayInventoryGroup>> GetHttpRequestsGroupsAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayInventoryGroup>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups of HTTP devices, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetHttpRequestsGroupsAsync"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/http_requests/{inventoryName}/groups")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayInventoryGroup> GetHttpRequestsGroupsAllAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayInventoryGroup>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one group of HTTP devices.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/http_requests/{inventoryName}/groups/{groupName}")]
    Task<GatewayInventoryGroup> GetHttpRequestsGroupAsync(string inventoryName, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the groups in a group of HTTP devices.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/http_requests/{inventoryName}/groups/{groupName}/children")]
    Task<IReadOnlyList<string>> GetHttpRequestsGroupChildrenAsync(string inventoryName, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the devices in a group of HTTP devices.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/http_requests/{inventoryName}/groups/{groupName}/devices")]
    Task<IReadOnlyList<string>> GetHttpRequestsGroupDevicesAsync(string inventoryName, string groupName, CancellationToken cancellationToken = default);
}
