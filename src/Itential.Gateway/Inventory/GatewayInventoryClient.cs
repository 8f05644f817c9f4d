using Itential.Refit.Connections;

namespace Itential.Gateway;

/// <summary>The inventory interfaces over one connection.</summary>
internal sealed class GatewayInventoryClient(ApiClient client) : IGatewayInventory
{
    public IGatewayHttpInventoryApi HttpRequests => client.For<IGatewayHttpInventoryApi>();

    public IGatewayNetconfInventoryApi Netconf => client.For<IGatewayNetconfInventoryApi>();

    public IGatewayNetmikoInventoryApi Netmiko => client.For<IGatewayNetmikoInventoryApi>();

    public IGatewayIntegrationInventoryApi Integrations => client.For<IGatewayIntegrationInventoryApi>();
}
