using Itential.Refit.Connections;

namespace Itential.Platform;

/// <summary>The gateway manager's interfaces over one connection.</summary>
internal sealed class GatewayManagerClient(ApiClient client) : IGatewayManager
{
    public IManagedGatewaysApi Gateways => client.For<IManagedGatewaysApi>();

    public IGatewayServicesApi Services => client.For<IGatewayServicesApi>();

    public IServiceGroupsApi ServiceGroups => client.For<IServiceGroupsApi>();

    public IGatewayCertificatesApi Certificates => client.For<IGatewayCertificatesApi>();

    public IGatewayConnectionsApi Connections => client.For<IGatewayConnectionsApi>();
}
