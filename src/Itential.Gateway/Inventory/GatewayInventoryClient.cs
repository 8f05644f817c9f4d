using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Gateway;

/// <summary>The inventory interfaces over one connection.</summary>
internal sealed class GatewayInventoryClient(ApiClient client) : IGatewayInventory
{
    public IGatewayHttpInventoryApi HttpRequests => client.For<IGatewayHttpInventoryApi>(ClientRegistration.Itential_Gateway_IGatewayHttpInventoryApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayHttpInventoryApiTraced);

    public IGatewayNetconfInventoryApi Netconf => client.For<IGatewayNetconfInventoryApi>(ClientRegistration.Itential_Gateway_IGatewayNetconfInventoryApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayNetconfInventoryApiTraced);

    public IGatewayNetmikoInventoryApi Netmiko => client.For<IGatewayNetmikoInventoryApi>(ClientRegistration.Itential_Gateway_IGatewayNetmikoInventoryApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayNetmikoInventoryApiTraced);

    public IGatewayIntegrationInventoryApi Integrations => client.For<IGatewayIntegrationInventoryApi>(ClientRegistration.Itential_Gateway_IGatewayIntegrationInventoryApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayIntegrationInventoryApiTraced);
}
