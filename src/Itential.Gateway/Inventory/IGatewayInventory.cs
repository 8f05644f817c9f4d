namespace Itential.Gateway;

/// <summary>The inventories of the gateway's integrations, one by one; the Ansible inventory is in <see cref="IGatewayDevicesApi"/>.</summary>
public interface IGatewayInventory
{
    /// <summary>Devices that are reached by HTTP.</summary>
    IGatewayHttpInventoryApi HttpRequests { get; }

    /// <summary>Devices that are reached by NETCONF.</summary>
    IGatewayNetconfInventoryApi Netconf { get; }

    /// <summary>Devices that are reached with Netmiko.</summary>
    IGatewayNetmikoInventoryApi Netmiko { get; }

    /// <summary>All inventories at once, and routes that one client alone calls.</summary>
    IGatewayIntegrationInventoryApi Integrations { get; }
}
