using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The inventories of all integrations together, and routes to each that one client alone calls.</summary>
[Trace]
[JsonContext(typeof(GatewayInventoryJson))]
public interface IGatewayIntegrationInventoryApi
{
    /// <summary>Makes the gateway read its inventories again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/inventory/refresh")]
    Task<JsonElement> RefreshInventoryAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets the devices of an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/inventory/{integrationType}/{inventoryName}/devices")]
    Task<JsonElement> GetIntegrationDevicesAsync(string integrationType, string inventoryName, CancellationToken cancellationToken = default);

    /// <summary>Adds a device to an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="device">The device; probably its name and variables.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/inventory/{integrationType}/{inventoryName}/devices")]
    Task<JsonElement> CreateIntegrationDeviceAsync(string integrationType, string inventoryName, [Body] JsonObject device, CancellationToken cancellationToken = default);

    /// <summary>Gets one device of an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="deviceName">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/inventory/{integrationType}/{inventoryName}/devices/{deviceName}")]
    Task<JsonElement> GetIntegrationDeviceAsync(string integrationType, string inventoryName, string deviceName, CancellationToken cancellationToken = default);

    /// <summary>Replaces a device of an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="deviceName">The name of the device.</param>
    /// <param name="device">The device; probably its name and variables.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Put("/inventory/{integrationType}/{inventoryName}/devices/{deviceName}")]
    Task<JsonElement> UpdateIntegrationDeviceAsync(string integrationType, string inventoryName, string deviceName, [Body] JsonObject device, CancellationToken cancellationToken = default);

    /// <summary>Changes a device of an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="deviceName">The name of the device.</param>
    /// <param name="device">What to change; probably name and variables.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Patch("/inventory/{integrationType}/{inventoryName}/devices/{deviceName}")]
    Task<JsonElement> PatchIntegrationDeviceAsync(string integrationType, string inventoryName, string deviceName, [Body] JsonObject device, CancellationToken cancellationToken = default);

    /// <summary>Deletes a device of an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="deviceName">The name of the device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Delete("/inventory/{integrationType}/{inventoryName}/devices/{deviceName}")]
    Task<JsonElement> DeleteIntegrationDeviceAsync(string integrationType, string inventoryName, string deviceName, CancellationToken cancellationToken = default);

    /// <summary>Gets the groups of an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/inventory/{integrationType}/{inventoryName}/groups")]
    Task<JsonElement> GetIntegrationGroupsAsync(string integrationType, string inventoryName, CancellationToken cancellationToken = default);

    /// <summary>Gets one group of an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/inventory/{integrationType}/{inventoryName}/groups/{groupName}")]
    Task<JsonElement> GetIntegrationGroupAsync(string integrationType, string inventoryName, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Gets the groups in a group of an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/inventory/{integrationType}/{inventoryName}/groups/{groupName}/children")]
    Task<JsonElement> GetIntegrationGroupChildrenAsync(string integrationType, string inventoryName, string groupName, CancellationToken cancellationToken = default);

    /// <summary>Gets the devices in a group of an inventory.</summary>
    /// <remarks>Gateway 4; one client alone calls it, others use <c>/inventories</c>. No source tells what the answer holds.</remarks>
    /// <param name="integrationType">The integration: <c>netmiko</c>, <c>netconf</c> or <c>http_requests</c>.</param>
    /// <param name="inventoryName">The name of the inventory, normally <c>default</c>.</param>
    /// <param name="groupName">The name of the group.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Get("/inventory/{integrationType}/{inventoryName}/groups/{groupName}/devices")]
    Task<JsonElement> GetIntegrationGroupDevicesAsync(string integrationType, string inventoryName, string groupName, CancellationToken cancellationToken = default);
}
