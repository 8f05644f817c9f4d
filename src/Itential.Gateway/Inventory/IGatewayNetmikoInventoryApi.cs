using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The devices that the gateway reaches with Netmiko, and their groups.</summary>
[Trace]
[JsonContext(typeof(GatewayInventoryJson))]
public interface IGatewayNetmikoInventoryApi
{
    /// <summary>Gets one page of the Netmiko devices.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many Netmiko devices to pass over.</param>
    /// <param name="limit">How many Netmiko devices at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netmiko/{inventoryName}/devices")]
    Task<GatewayPage<GatewayNetmikoDevice>> GetNetmikoDevicesAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayNetmikoDevice>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all Netmiko devices, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetNetmikoDevicesAsync"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netmiko/{inventoryName}/devices")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayNetmikoDevice> GetNetmikoDevicesAllAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayNetmikoDevice>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a Netmiko device.</summary>
    /// <remarks>
    /// Gateway 4. The body is the bare variables, while the other inventories take name and variables. No source tells where the name goes;
    /// <see cref="GatewayNetmikoVariables.UnknownMembers"/> can carry it.
    /// </remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="variables">How the device is reached.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/inventories/netmiko/{inventoryName}/devices")]
    Task<GatewayNetmikoDevice> AddNetmikoDeviceAsync(string inventoryName, [Body] GatewayNetmikoVariables variables, CancellationToken cancellationToken = default);

    /// <summary>Gets one Netmiko device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netmiko/{inventoryName}/devices/{name}")]
    Task<GatewayNetmikoDevice> GetNetmikoDeviceAsync(string inventoryName, string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces a Netmiko device.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="device">The device as it shall be.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/inventories/netmiko/{inventoryName}/devices/{name}")]
    Task<GatewayNetmikoDevice> UpdateNetmikoDeviceAsync(string inventoryName, string name, [Body] GatewayNetmikoDevice device, CancellationToken cancellationToken = default);

    /// <summary>Changes a Netmiko device.</summary>
    /// <remarks>Gateway 4. Members that are null are not sent.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="device">The name of the device, and the variables to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/inventories/netmiko/{inventoryName}/devices/{name}")]
    Task<GatewayNetmikoDevice> PatchNetmikoDeviceAsync(string inventoryName, string name, [Body] GatewayNetmikoDevice device, CancellationToken cancellationToken = default);

    /// <summary>Deletes a Netmiko device.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="name">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/inventories/netmiko/{inventoryName}/devices/{name}")]
    Task<JsonElement> DeleteNetmikoDeviceAsync(string inventoryName, string name, CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the groups of Netmiko devices.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="offset">How many groups of Netmiko devices to pass over.</param>
    /// <param name="limit">How many groups of Netmiko devices at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netmiko/{inventoryName}/groups")]
    Task<GatewayPage<GatewayInventoryGroup>> GetNetmikoGroupsAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayInventoryGroup>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all groups of Netmiko devices, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetNetmikoGroupsAsync"/>.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="query">Filter and order; null takes the gateway's defaults. The list has no detail.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netmiko/{inventoryName}/groups")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayInventoryGroup> GetNetmikoGroupsAllAsync(string inventoryName, [QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayInventoryGroup>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one group of Netmiko devices.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netmiko/{inventoryName}/groups/{groupName}")]
    Task<GatewayInventoryGroup> GetNetmikoGroupAsync(string inventoryName, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the groups in a group of Netmiko devices.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netmiko/{inventoryName}/groups/{groupName}/children")]
    Task<IReadOnlyList<string>> GetNetmikoGroupChildrenAsync(string inventoryName, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Gets the names of the devices in a group of Netmiko devices.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/inventories/netmiko/{inventoryName}/groups/{groupName}/devices")]
    Task<IReadOnlyList<string>> GetNetmikoGroupDevicesAsync(string inventoryName, string groupName, CancellationToken cancellationToken = default);
}
