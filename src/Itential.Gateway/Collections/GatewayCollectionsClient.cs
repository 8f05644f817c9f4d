using Itential.Refit.Connections;

namespace Itential.Gateway;

/// <summary>The interfaces of Ansible collections over one connection.</summary>
internal sealed class GatewayCollectionsClient(ApiClient client) : IGatewayCollections
{
    public IGatewayCollectionsApi Installed => client.For<IGatewayCollectionsApi>();

    public IGatewayCollectionModulesApi Modules => client.For<IGatewayCollectionModulesApi>();

    public IGatewayCollectionRolesApi Roles => client.For<IGatewayCollectionRolesApi>();
}
