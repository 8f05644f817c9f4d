using Itential.Diagnostics.Generated;
using Itential.Refit.Connections;
using Itential.Refit.Generated;

namespace Itential.Gateway;

/// <summary>The interfaces of Ansible collections over one connection.</summary>
internal sealed class GatewayCollectionsClient(ApiClient client) : IGatewayCollections
{
    public IGatewayCollectionsApi Installed => client.For<IGatewayCollectionsApi>(ClientRegistration.Itential_Gateway_IGatewayCollectionsApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayCollectionsApiTraced);

    public IGatewayCollectionModulesApi Modules => client.For<IGatewayCollectionModulesApi>(ClientRegistration.Itential_Gateway_IGatewayCollectionModulesApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayCollectionModulesApiTraced);

    public IGatewayCollectionRolesApi Roles => client.For<IGatewayCollectionRolesApi>(ClientRegistration.Itential_Gateway_IGatewayCollectionRolesApiClient, TracedInterfaceRegistration.Itential_Gateway_IGatewayCollectionRolesApiTraced);
}
