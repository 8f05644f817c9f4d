using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The devices that the gateway reaches by NETCONF, and their groups.</summary>
[Trace]
[JsonContext(typeof(GatewayInventoryJson))]
public interface IGatewayNetconfInventoryApi
{
    /// <summary>Gets one page of the NETCONF devices.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many NETCONF devices to pass over.</param>
    /// <param name="limit">How many NETCONF devices at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netconf/{inventoryName}/devices")]
    Task<GatewayPage<GatewayNetconfDevice>> GetNetconfDevicesAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayNetconfDevice>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all NETCONF devices, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetNetconfDevicesAsync"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netconf/{inventoryName}/devices")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayNetconfDevice> GetNetconfDevicesAllAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayNetconfDevice>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a NETCONF device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="device">The name and the variables of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/inventories/netconf/{inventoryName}/devices")]
    Task<GatewayNetconfDevice> AddNetconfDeviceAsync(string inventoryName, [Body] GatewayNetconfDevice device, CancellationToken cancellationToken = default);

    /// <summary>Gets one NETCONF device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netconf/{inventoryName}/devices/{name}")]
    Task<GatewayNetconfDevice> GetNetconfDeviceAsync(string inventoryName, string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces a NETCONF device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="device">The device as it shall be.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/inventories/netconf/{inventoryName}/devices/{name}")]
    Task<GatewayNetconfDevice> UpdateNetconfDeviceAsync(string inventoryName, string name, [Body] GatewayNetconfDevice device, CancellationToken cancellationToken = default);

    /// <summary>Changes a NETCONF device.</summary>
    /// <remarks>Gateway 4. Members that are null are not sent.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="device">The name of the device, and the variables to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/inventories/netconf/{inventoryName}/devices/{name}")]
    Task<GatewayNetconfDevice> PatchNetconfDeviceAsync(string inventoryName, string name, [Body] GatewayNetconfDevice device, CancellationToken cancellationToken = default);

    /// <summary>Deletes a NETCONF device.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/inventories/netconf/{inventoryName}/devices/{name}")]
    Task<JsonElement> DeleteNetconfDeviceAsync(string inventoryName, string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the groups of NETCONF devices.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many groups of NETCONF devices to pass over.</param>
    /// <param name="limit">How many groups of NETCONF devices at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netconf/{inventoryName}/groups")]
    Task<GatewayPage<GatewayInventoryGroup>> GetNetconfGroupsAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayInventoryGroup>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups of NETCONF devices, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetNetconfGroupsAsync"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netconf/{inventoryName}/groups")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayInventoryGroup> GetNetconfGroupsAllAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayInventoryGroup>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one group of NETCONF devices.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netconf/{inventoryName}/groups/{groupName}")]
    Task<GatewayInventoryGroup> GetNetconfGroupAsync(string inventoryName, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the groups in a group of NETCONF devices.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netconf/{inventoryName}/groups/{groupName}/children")]
    Task<IReadOnlyList<string>> GetNetconfGroupChildrenAsync(string inventoryName, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the devices in a group of NETCONF devices.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netconf/{inventoryName}/groups/{groupName}/devices")]
    Task<IReadOnlyList<string>> GetNetconfGroupDevicesAsync(string inventoryName, string groupName, CancellationToken cancellationToken = default);
}
